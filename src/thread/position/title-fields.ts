import { cleanTitle } from './clean-title';
import { holdsTrade } from './trade-words';

export interface TitleField {
  readonly title: string;
  readonly quote: string;
}

const label =
  /^[\s*•>|-]*(?:intitule(?: (?:du poste|de l'offre|de l'annonce|de poste))?|poste(?: (?:vise|concerne|souhaite|recherche|a pourvoir|propose|demande))?|offre(?: d'emploi| concernee| visee| de stage)?|annonce(?: concernee)?|emploi(?: recherche| vise)?|fonction(?: visee| souhaitee)?|job(?: title| offer)?|position(?: applied for)?|role|vacancy|titre(?: de l'offre| du poste| de l'annonce| de la mission)?|candidature (?:au poste|pour le poste|pour|a l'offre)(?: de)?|besoin|mission|metier|post|applied for|application for|opening|requisition|votre (?:offre|annonce)|pour l'offre|sujet|objet)[\s.]*(?::|\t|»)\s*(\S.*)$/;
const bareLabel =
  /^[\s*•-]*(?:votre (?:offre|annonce)|offre|annonce|poste|poste vise|job|position|intitule|intitule du poste|applied for)\s*:?\s*$/;

/** « OFFRE : TECHNICIEN HELPDESK N2 H/F », label and value on one line or one under the other. */
export function readTitleFields(text: string, flat: string): readonly TitleField[] {
  const found: TitleField[] = [];
  let start = 0;
  const lines = flat.split('\n');
  lines.forEach((line, index) => {
    const lineStart = start;
    start += line.length + 1;
    if (line.length > 200) return;
    const match = label.exec(line);
    if (match !== null) {
      const value = match[1] ?? '';
      const at = lineStart + line.length - value.length;
      add(found, text.slice(at, at + value.length).split('\t')[0] ?? '', true);
    } else if (bareLabel.test(line)) {
      const next = lines[index + 1] ?? '';
      add(found, text.slice(start, start + next.length), true);
    }
  });
  return found;
}

const notice =
  /\b(?:a postule|vient de (?:postuler|repondre|candidater)|a repondu|a candidate|has applied|applied|nouvelle candidature|new application|candidature recue|application received|reponse)\b[^\n:«"]{0,60}?(?:\b(?:a|au|pour|sur|for|to)\b|:)[^\n:«"]{0,60}?(?:annonce|offre|poste|job|opening|position|role|mission|ad)?[^\n:«"]{0,20}?[:«"]?\s*(?:\n\s*)*/g;

/** « X a postulé à votre annonce : », and the title after it or on the next line. */
export function readTitleNotices(text: string, flat: string): readonly TitleField[] {
  const found: TitleField[] = [];
  const lines = text.split('\n');
  const foldedLines = flat.split('\n');
  foldedLines.forEach((line, index) => {
    notice.lastIndex = 0;
    if (!notice.test(`${line}\n`)) return;
    const after =
      /(?:annonce|offre|poste|job|opening|position|role|candidature|application|mission|for|to)\s*(?:d'emploi|de stage)?\s*(?::|de |d'|«|")?\s*["«]?\s*([^\n]*)$/.exec(
        line,
      );
    const inline = after === null ? '' : (lines[index] ?? '').slice(line.length - (after[1] ?? '').length);
    if (inline.trim().length > 3 && add(found, inline, false)) return;
    for (let next = index + 1; next <= index + 3 && next < lines.length; next += 1) {
      const value = lines[next]?.trim() ?? '';
      if (value !== '') {
        add(found, value, false);
        break;
      }
    }
  });
  return found;
}

function add(found: TitleField[], raw: string, sure: boolean): boolean {
  const title = cleanTitle(raw.slice(0, 160));
  if (title === null) return false;
  const trade = holdsTrade(title);
  if (!trade && (!sure || title.split(' ').length > 7 || title.length < 4)) return false;
  if (/^(?:candidature|re|tr|fwd)\b/i.test(title)) return false;
  found.push({ title, quote: raw.trim() });
  return true;
}
