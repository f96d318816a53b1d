import { WordPatterns } from '../../text/word-patterns';
import { cleanTitle } from './clean-title';
import { fromTrade, holdsTrade, looksLikeTrade } from './trade-words';
import { packedBeginnings } from '../words/packed-beginnings';

/** A title found in a text, before anything is decided. */
export interface TitleMention {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** How sure the words around it are that this is the post applied for. */
  readonly weight: number;
}

interface Trigger {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Words after which a title need not be a known trade. */
  readonly sure: boolean;
}

const longestTitle = 130;

/** Applied to folded text; what follows the match is the title. */
const triggers: readonly Trigger[] = [
  {
    // « ma candidature au poste de », « je postule pour l'offre d'emploi de », « votre candidature à l'annonce : »
    pattern:
      /\b(?:candidat(?:ure|e|er|s|ures|es)?|candidatant|postul(?:e|er|ais|ation|ant)|postule?)\b[^.!?\n]{0,70}?\b(?:poste|postes|fonctions?|offres?|annonces?|emplois?|mission|opportunite|role|metier)(?: d'emploi| d'alternance| de stage| a pourvoir| vacant| ouverte?| propose| intitulee?| publiee?| en ligne)*(?: de | d'| :| «| "|: ?| en tant que | comme | pour (?:un |une |le |la )?(?:poste de |poste d')?)\s*[«"]?/g,
    weight: 7,
    sure: true,
  },
  {
    // « au poste de », « votre annonce de », « l'offre d'emploi : »
    pattern:
      /\b(?:poste|postes|fonctions?|offres?|annonces?|emploi|opportunite|post|besoin|recherche)(?: d'emploi| d'alternance| de stage| a pourvoir| vacant| ouverte?| intitulee?| publiee?| en ligne)*(?: de | d'|: ?| :| «| "| en tant que | comme | pour (?:un |une |le |la )?(?:poste de |poste d')?)\s*[«"]?/g,
    weight: 4,
    sure: false,
  },
  {
    // « l’annonce conductrice de car », « vous cherchez un technicien », « je postule comme infirmière »
    pattern:
      /\b(?:(?:annonces?|offres?|postes?|emplois?|besoin|metier) |vous (?:re)?cherch(?:i?ez) (?:actuellement |toujours )?(?:un |une |des |votre )|vous recrut(?:i?ez) (?:actuellement |toujours )?(?:un |une |des )|(?:re)?cherch(?:e|ait|ent|aient) (?:actuellement |toujours )?(?:un |une |des )|recrut(?:e|ait|ent|aient) (?:actuellement |toujours )?(?:un |une |des )|place (?:de |d')|(?:postule|candidate) (?:comme |en tant que |en tant qu'|pour etre )|solliciter un emploi (?:de |d'|comme )|hiring (?:an? )?|looking for an? |as an? |(?:ad|advert|advertisement|posting|listing|opening|openings|vacancy|annonce) (?:for|pour) (?:an? |the |your |une? |le |la )?(?:poste de |poste d')?|au sujet de : ?|entretien[^.\n(]{0,30} \()/g,
    weight: 3.5,
    sure: false,
  },
  {
    // « candidature développeur », « candidature – développeur », « candidature spontanée : »
    pattern:
      /\b(?:candidature|postulation|postule|candidate|candidat|candidater|cooptation)(?: spontanee)?\s*(?:en tant que |comme |au titre de |a |pour |pour (?:un |une |le |la |des )(?:poste de |poste d')?|pour (?:une |un )?(?:alternance|stage|apprentissage)(?: de | d'| comme | en | - | en tant que )?|de |d'|[-:,|/(]\s*)(?:un |une |le |la )?[«"]?/g,
    weight: 4,
    sure: false,
  },
  {
    pattern:
      /\b(?:apply(?:ing)?|applied|applies|application|candidacy|interest(?:ed)?|candidate|considered|consideration|resume|cv)\b[^.!?\n]{0,40}?\b(?:for|to|in|as)\b(?: the| your| a| an| this| our| any)?(?: open| advertised| current| available| vacant)?(?: (?:position|role|post|job|opening|vacancy)s?)?(?: of| as|:)?(?: a| an| the)? ["«]?/g,
    weight: 5,
    sure: false,
  },
  {
    pattern:
      /\b(?:position|role|post|job|opening|vacancy|offer)s?(?: title)?(?: of| as| for|:| -)(?: a| an| the)? ["«]?/g,
    weight: 4,
    sure: false,
  },
  {
    pattern: /\b(?:application|applying|candidature)\s*(?:[-:|/,(]|as)\s*["«]?/g,
    weight: 4,
    sure: false,
  },
  {
    pattern:
      /\b(?:puesto|vacante|oferta|stelle als|posizione|posicion|vaga|cargo|stelle|bewerbung als|candidatura(?: (?:para|al|come|per|a))?)(?: de| di| as| als| come| para| para el puesto de| para o cargo de|:)? ["«]?/g,
    weight: 5,
    sure: true,
  },
  {
    // Internships and work-study: « un stage de développeur », « alternance en tant que data analyst »
    pattern:
      /\b(?:stage|alternance|apprentissage|internship|contrat d'apprentissage|contrat pro(?:fessionnalisation)?|apprenticeship|freelance)(?: de fin d'etudes?| pfe)?(?: de \d+ mois| \d+ mois| \(\d+ mois\))?(?: de | d'| comme | en tant que | en tant qu'| pour un poste de | - | – |: | as (?:a |an )?|, idealement comme | idealement comme | en )["«]?/g,
    weight: 3,
    sure: false,
  },
];

/** The patterns alone, to hold against what a plain search finds. */
export const titleTriggers: readonly RegExp[] = triggers.map(({ pattern }) => pattern);
export const announcing = new WordPatterns(titleTriggers, { beginnings: packedBeginnings.announcing });

const notTheirPost =
  /\b(?:actuel(?:le|lement)?|ancien(?:ne)?|precedent(?:e)?|dernier|mon poste|mes? fonctions?|occupe|occupais|occupant|j'ai (?:un|le) poste|current(?:ly)?|previous(?:ly)?|former(?:ly)?|my (?:role|position|job) (?:as|is)|j'exerce|exerce|exerçais|quitte mon|travaille|worked|work as|autre(?:s)?|similaires?|promu)\b[^.!?\n]{0,25}$/;

/** « the Cloud Architect position », the title before the word. */
const afterTitle = / (?:position|role|opening|vacancy|job|opportunity|post|interview)s?\b/g;
const titleBefore =
  /(?:^|[\s(])(?:the|your|our|an?|this) ((?:(?!(?:the|your|our|an?|this|my|current|previous|is|was|for|at|that|to|in)\b)[^\s.,;:!?]+ ){0,5}(?!(?:the|your|our|an?|this|my|current|previous|is|was|for|at|that|to|in)\b)[^\s.;:!?]+)$/;

/** Every title that the words around it present as a post, in a text and its folded twin. */
export function findTitleMentions(text: string, flat: string): readonly TitleMention[] {
  const kept = recent.get(text);
  if (kept?.flat === flat) return kept.mentions;
  const mentions = lookForTitles(text, flat);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(text, { flat, mentions });
  return mentions;
}

/** Who writes, what about and what for are three questions to the same text. */
const mostRecent = 8;
const recent = new Map<string, { readonly flat: string; readonly mentions: readonly TitleMention[] }>();

function lookForTitles(text: string, flat: string): readonly TitleMention[] {
  const mentions: TitleMention[] = [];
  const words = announcing.in(flat);
  for (const { pattern, weight, sure } of triggers) {
    for (const match of words.every(pattern)) {
      const start = match.index + match[0].length;
      if (notTheirPost.test(flat.slice(Math.max(0, match.index - 45), match.index + 12))) continue;
      const mention = mentionAt(text, flat, start, weight, sure);
      if (mention !== null) mentions.push(mention);
    }
  }
  for (const end of flat.matchAll(afterTitle)) {
    const before = flat.slice(Math.max(0, end.index - 90), end.index);
    const inside = titleBefore.exec(before)?.[1] ?? '';
    if (inside === '' || !holdsTrade(inside)) continue;
    const start = end.index - inside.length;
    const mention = mentionAt(text.slice(0, end.index), flat.slice(0, end.index), start, 5, false);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** The title that starts at an offset, up to the end of its sentence. */
export function mentionAt(
  text: string,
  flat: string,
  start: number,
  weight: number,
  sure: boolean,
): TitleMention | null {
  const window = flat.slice(start, start + longestTitle);
  const stop = window.search(/\n|[.!?](?=\s|$)|;|»|"(?=[\s,.)]|$)|\s:\s|\.{2,}/);
  const raw = text.slice(start, start + (stop < 0 ? window.length : stop));
  const cleaned = cleanTitle(raw.replace(/\n/g, ' '));
  const title = cleaned === null || !/(?:^|[\s'’])une? /u.test(cleaned) ? cleaned : fromTrade(cleaned);
  if (title === null) return null;
  const trade = weight >= 4 ? looksLikeTrade(title) : holdsTrade(title);
  const wordCount = title.split(' ').length;
  if (!trade && (!sure || wordCount > 6 || !plausibleUnknownTitle(title))) return null;
  if (wordCount > 12) return null;
  const at = indexOfWords(raw, title);
  return { title, start: start + at.start, end: start + at.end, weight: trade ? weight : weight - 3 };
}

/** Unknown trades are believed when written like a title, not like the rest of a sentence. */
function plausibleUnknownTitle(title: string): boolean {
  return (
    /^\p{Lu}?\p{L}{3,}/u.test(title) &&
    !/^(?:votre|notre|vos|nos|mon|ma|mes|ce|cette|ces|manière|facon|façon|la|le|les|un|une|emploi|type|poste|the|your|this|that|any)(?=\s|$)/iu.test(
      title,
    )
  );
}

/** Where the cleaned title stands in what was written; the whole when words were taken out of its middle. */
function indexOfWords(raw: string, title: string): { start: number; end: number } {
  const at = raw.toLowerCase().indexOf(title.toLowerCase());
  if (at >= 0) return { start: at, end: at + title.length };
  const first = title.split(' ')[0]?.toLowerCase() ?? '';
  const last = title.split(' ').at(-1)?.toLowerCase() ?? '';
  const lower = raw.toLowerCase();
  const start = Math.max(0, lower.indexOf(first));
  const end = lower.indexOf(last, start);
  return { start, end: end < 0 ? raw.trimEnd().length : end + last.length };
}
