import { fold } from '../../text/fold';
import { onceNeeded } from '../../text/once-needed';
import { PatternWays } from '../../text/pattern-ways';
import { rememberRecent } from '../../text/remember-recent';
import { usualTitleCase } from './title-case';
import { contractWords, jobHeads, jobModifiers, places } from '../words/job-words';
import { tailsAfterEn, titleTails } from '../words/title-tails';

/**
 * A title as it was advertised, without what is around it: reference, (H/F), contract, duration, salary, town.
 * Technologies, slashes, commas, technical parentheses and level stay. Null when nothing that can be a title is left.
 */
export const cleanTitle: (raw: string) => string | null = rememberRecent(cleanOnce, 100);

function cleanOnce(raw: string): string | null {
  let title = raw.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/["“”«»*]/g, ' ');
  title = withoutGender(title);
  title = withoutParentheses(title);
  title = withoutReference(title);
  title = firstPart(title.replace(/^\s*\(([^()]*)\)\s*$/, '$1'));
  title = withoutTail(trimTitle(title));
  title = trimTitle(title).replace(/^\(([^()]*)\)$/, '$1');
  if (/^\([^()]+\)$/.test(title)) title = title.slice(1, -1);
  if (count(title, ')') > count(title, '(')) title = title.replace(/\)(?=[^)]*$)/, '').trim();
  if (
    /^(?:d['’])?(?:emploi|stage|alternance|apprentissage|candidature|cdi|cdd|poste|job|travail|mission|offre)s?$/i.test(
      title,
    )
  )
    return null;
  if (title === '' || title.length > 90 || !/\p{L}{2}/u.test(title)) return null;
  return usualTitleCase(title);
}

const genderPairs =
  /[([]?(?<![\p{L}\p{N}/])(?:(?:h|f|m|w|x|d|nb)\s?[/|.-]\s?(?:h|f|m|w|x|d|nb)(?:\s?[/|.-]\s?(?:h|f|m|w|x|d|nb|n))?|homme\s?\/\s?femme|femme\s?\/\s?homme|all genders|tous genres|mixte)(?![\p{L}\p{N}/])[)\]]?/giu;
const inclusiveEndings =
  /(?<=\p{L})(?:[·•⋅.](?:e|se|ne|euse|trice|ice|rice|ère|fe|ve|te|le)s?(?![\p{L}]|\.\p{L})|\((?:e|se|ne|euse|trice|ère|fe|ve|rice|le)s?\)|[-/](?:euse|trice|ère|rice|se|ne|e)(?![\p{L}]))(?:[·•⋅.]s)?/giu;

const bothGenders = /(\p{L}{3,}(?:eur|ien|ier|f|ant|ert|iste)) ?\/ ?(\p{L}{3,})/giu;
/** The three are dear to prepare: one of these is in all that the first looks for, and what is left of most titles has no sign of the others. */
const genderSigns = /[/|.·•⋅(-]|gender|genre|mixte/i;
const endingSigns = /\S[·•⋅.(/-][a-zèÈ]/i;

export function withoutGender(title: string): string {
  if (!genderSigns.test(title)) return title;
  const unpaired = title.replace(genderPairs, ' ');
  const ended = endingSigns.test(unpaired) ? unpaired.replace(inclusiveEndings, '') : unpaired;
  if (!ended.includes('/')) return ended;
  return ended.replace(bothGenders, (whole, masculine: string, feminine: string) =>
    isFeminineOf(fold(masculine), fold(feminine)) ? masculine : whole,
  );
}

/** « Développeur/Développeuse », « Technicien / Technicienne »: the same trade twice. */
function isFeminineOf(masculine: string, feminine: string): boolean {
  const stem = masculine.slice(0, Math.max(3, masculine.length - 3));
  return (
    masculine !== feminine &&
    feminine.startsWith(stem) &&
    /(?:euse|trice|ienne|iere|fe|ante|erte|ee|e)$/.test(feminine) &&
    feminine.length <= masculine.length + 3
  );
}

/** Parentheses stay when what they hold is a technology or a level: « Backend Engineer (Go) ». */
function withoutParentheses(title: string): string {
  return title.replace(/\s*[([]([^()[\]]*)[)\]]?/g, (whole, inside: string) =>
    isTechnicalParenthesis(inside) ? whole : ' ',
  );
}

/** Whether what a parenthesis of a title holds is a part of it: a technology, a level, neither a town nor a contract. */
export function isTechnicalParenthesis(inside: string): boolean {
  const text = inside.trim();
  const tokens = fold(text)
    .split(/[\s,/+&]+/)
    .filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 6) return false;
  if (
    tokens.some(
      (token) =>
        places.has(token) ||
        contractWords.has(token) ||
        /^\d+$/.test(token) ||
        /^(?:ref|reference|poste|poste|bac)\.?$/.test(token) ||
        /\d{3,}/.test(token),
    )
  )
    return false;
  if (tokens.every((token) => /^[hfmwxd]$/.test(token))) return false;
  // « (Utrecht) », « (Talence) »: one capitalised word that no trade uses is a town.
  if (
    tokens.length === 1 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
    !jobModifiers.has(tokens[0] ?? '') &&
    !jobHeads.has(tokens[0] ?? '')
  )
    return false;
  return (
    tokens.some((token) => jobModifiers.has(token)) ||
    /^[A-Z][A-Za-z0-9+#.]*(?:[\s,/&+]+[A-Za-z0-9+#.]+){0,4}$/.test(text)
  );
}

function withoutReference(title: string): string {
  return title
    .replace(labelledReference, (whole: string, offset: number) => {
      // « Offre n° 4521 ingénieure qualité »: what follows a leading reference is the title.
      const before = title.slice(0, offset).replace(/[^\p{L}]/gu, '');
      return before.length > 8 ? '\ue000' : ' ';
    })
    .replace(/\ue000.*$/, ' ')
    .replace(/(?:\s|^)#?[A-Z]{2,6}[-_/]\d[\w/-]*/g, ' ')
    .replace(/(?:\s|^)#?[A-Z]{2,6}(?:[-_/][A-Z0-9]{2,})+[-_/]?\d[\w/-]*/g, ' ')
    .replace(/(?:\s|^)#\d{2,}/g, ' ')
    .replace(/^\s*[A-Z]?\d{4,}\w*/, ' ');
}

const labelledReference =
  /(?:\s|^|[,;–—-])\s*(?:r[ée]f(?:\.|[ée]rence|erence)?|ref\s?:|req(?:uisition)?|job id|id|offre n°|annonce n°|n°|no\.?|job code|code)\s?[:#.n°]*\s?[A-Z0-9][\w/.-]*\d[\w/.-]*/gi;

/** Cuts at a separator when what follows is not more of the title. */
function firstPart(title: string): string {
  const parts = joinParentheses(title.split(/(\s+[-–—|:;•·~]+>?\s+|\s*[|;•]\s*|,\s+|\s*:\s+|\s+@\s+|\s+\/\s+)/));
  let kept = parts[0] ?? '';
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const separator = parts[at] ?? '';
    const next = (parts[at + 1] ?? '').trim();
    if (next === '' || kept.trim() === '') {
      if (kept.trim() === '') kept = next;
      continue;
    }
    if (!continuesTitle(next, separator)) break;
    kept += separator + next;
  }
  return kept;
}

/** A separator inside parentheses separates nothing. */
function joinParentheses(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const open = joined.at(-1);
    const before = joined.slice(-2).join('');
    if (joined.length % 2 === 1 && open !== undefined && count(open, '(') > count(open, ')'))
      joined[joined.length - 1] = open + part;
    else if (joined.length % 2 === 0 && joined.length > 1 && count(before, '(') > count(before, ')'))
      joined[joined.length - 1] = (open ?? '') + part;
    else joined.push(part);
  }
  return joined;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function continuesTitle(part: string, separator: string): boolean {
  const tokens = fold(part)
    .split(/[\s/,+&()]+/)
    .filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > 6) return false;
  if (tokens.some((token) => places.has(token) || contractWords.has(token) || /\d{2,}/.test(token))) return false;
  if (
    /^(?:candidature|postulation|cv|profil|mon|ma|votre|chez|suite|application|disponible|resume|entretien)$/.test(
      tokens[0] ?? '',
    )
  )
    return false;
  const known = tokens.filter(
    (token) => jobModifiers.has(token) || jobHeads.has(token) || /^(?:et|&|de|d'|des|du|la|les|and|of|en)$/.test(token),
  ).length;
  return separator.includes(',')
    ? known === tokens.length || (known >= 1 && tokens.length <= 3)
    : known >= 1 && known * 2 >= tokens.length;
}

/** What stands after a space and is no more of a title; of the long list, a title has few beginnings. */
const tail = onceNeeded(
  () =>
    new PatternWays(new RegExp(`(?:en|in)\\s+(?:${tailsAfterEn.join('|')})\\b|(?:${titleTails.join('|')})(?=\\s|$|')`)),
);

/** Where the space stands after which a folded title has no more of it, or -1. */
function tailStart(folded: string): number {
  for (const space of folded.matchAll(/\s+/g))
    if (tail().endAt(folded, space.index + space[0].length) >= 0) return space.index;
  return -1;
}

/** « directrice de la médiathèque de Montclar »: the place or the house, in a title otherwise in small letters. */
const properNameTail = /(?<=\p{Ll}\p{Ll})\s+d(?:e\s+|['’])\p{Lu}\p{Ll}{3,}(?:[- ]\p{Lu}\p{Ll}+)*$/u;

function withoutProperNameTail(title: string): string {
  return /\sd[e'’]/.test(title) ? title.replace(properNameTail, '') : title;
}

/** A duration, a salary, a department or a postcode at the end. */
function withoutFigures(title: string): string {
  if (!/\s\d/.test(title)) return title;
  return title
    .replace(
      /\s+(?:\d+\s?(?:mois|months|ans|years|jours|semaines|h|k€|k|€|%)\b.*|\d{2}(?:e|er|eme|ème)?(?:\s*arr.*)?|\d{4,5})$/i,
      '',
    )
    .replace(/\s+\d{2,3}\s?(?:k€?|000|%).*$/i, '');
}

function withoutTail(title: string): string {
  const folded = fold(title);
  const stop = folded.startsWith(' ') ? tailStart(folded) : tailStart(` ${folded}`) - 1;
  let kept = stop <= 0 ? title : title.slice(0, stop);
  // Contract, figures, town and department at the end, one after the other.
  for (let round = 0; round < 6; round += 1) {
    const shorter = withoutProperNameTail(withoutFigures(kept.replace(/[\s,;:.!?–—|/-]+$/, '')));
    const words = shorter.split(' ');
    const lastWord = fold(words.at(-1) ?? '').replace(/[^\p{L}\p{N}'-]/gu, '');
    const before = fold(words.at(-2) ?? '');
    const dropped =
      words.length > 1 &&
      (contractWords.has(lastWord) ||
        (places.has(lastWord) && before !== 'de') ||
        /^(?:et|and|de|d'|du|des|la|le|l'|en|in|of|the|un|une|ou|or|a|au|for|pour|chez|h|f|hf|fh|jh)$/.test(lastWord));
    const next = dropped ? words.slice(0, -1).join(' ') : shorter;
    if (next === kept) break;
    kept = next;
  }
  return kept;
}

/** « le poste de », « besoin : », « cooptation » before the title itself. */
const leadIn =
  /^(?:(?:le|la|les|un|une|the|a|an|our|your|notre|votre|vos|el|il|l['’]|d['’]|de|du|des|of|for|as|en tant que|comme|par|pour)(?:\s+|(?<=['’]))|(?:postes?|besoins?|demande|stages?|alternances?|apprentissage|cooptation|sollicitatie|bewerbung|vaga|vacante|reponse|réponse|candidature|candidatura|offres?|annonce|emploi|puesto|profil|mission|recherche|recrutement|relance|suite|votre|entretien|interview|invitation)(?:\s+(?:spontanée?|for|pour|de|d['’]|as|en|à|au))?(?:\s*[-–—:]\s*|\s+|(?<=['’]))|(?:application|position|role|job|apply|applying)(?:\s+(?:for|of|as|title)|\s*[-–—:])\s*)+/i;

function trimTitle(title: string): string {
  return title
    .replace(/^[\s,;:.!?–—|/'’#-]+|[\s,;:.!?–—|/'’&-]+$/gu, '')
    .replace(leadIn, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,)])/g, '$1')
    .trim();
}
