import type { LetterLanguage, MissingFact } from '../../letter/request';
import { fold } from '../../text/fold';

/** A piece of a text: words, or a field of ours that stands where somebody had left a hole. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  /** `source` in the language of templates; `needs` is what the letter cannot be sent without. */
  | { readonly kind: 'field'; readonly source: string; readonly needs: MissingFact | null; readonly isGuess: boolean }
  /** A hole that is none of our fields, as it was written. */
  | { readonly kind: 'unknown'; readonly written: string };

type Slot = 'first-name' | 'last-name' | 'full-name' | 'position' | 'interview-date' | 'recruiter' | 'recruiter-first';

/** Names people give to holes, folded and without spaces or dots. */
const slotNames: Readonly<Record<Slot, readonly string[]>> = {
  'first-name':
    'prenom prenomcandidat prenomducandidat prenomdelacandidate prenomdelapersonne prenomducandidatoudelacandidate candidatprenom candidateprenom firstname fname givenname candidatefirstname contactfirstname applicantfirstname recipientfirstname userfirstname'.split(
      ' ',
    ),
  'last-name':
    'nomdefamille nomfamille lastname lname surname familyname candidatelastname contactlastname applicantlastname candidatnom'.split(
      ' ',
    ),
  'full-name':
    'prenomnom nomprenom prenometnom nometprenom fullname candidatename applicantname nomcomplet nomducandidat nomcandidat nomdelacandidate candidatefullname'.split(
      ' ',
    ),
  position:
    'poste intituleduposte intitule intituleposte nomduposte titreduposte titreposte position jobtitle role job positiontitle jobposition roletitle nameofposition positionname jobname posteconcerne intituledeloffre offre candidateposition applicationposition'.split(
      ' ',
    ),
  'interview-date':
    'dateentretien datedelentretien datedentretien entretiendate interviewdate dateofinterview dateofyourinterview dateinterview'.split(
      ' ',
    ),
  recruiter:
    'nomdurecruteur nomdelarecruteuse recruteur recruiter recruitername votrenom yourname prenomnomdurecruteur sendername'.split(
      ' ',
    ),
  'recruiter-first': 'prenomdurecruteur recruiterfirstname votreprenom yourfirstname senderfirstname'.split(' '),
};

const slotByName = new Map(
  (Object.keys(slotNames) as Slot[]).flatMap((slot) => slotNames[slot].map((name) => [name, slot] as const)),
);

/** Each bounded, so that one pass over a text is linear. The last ones are holes only when their name is known. */
const hole =
  /\{\{\{?\s*([^{}\n]{1,60}?)\s*\}?\}\}|\$\{([^{}\n]{1,60})\}|\{([^{}\n]{1,60})\}|\[\[?([^[\]\n]{1,60})\]\]?|<<([^<>\n]{1,60})>>|%{1,2}([\p{L}_][\p{L}\p{N}_ ’'.-]{1,40})%{1,2}|(?<![\p{L}\p{N}])#([\p{L}_]{3,40})#|(?<![\p{L}\p{N}_])__?([\p{Lu}][\p{Lu}_]{2,40})__?(?![\p{L}\p{N}_])|<([\p{L}_ ’'.]{2,40})>|«[\s\u00a0\u202f]?([\p{L}_ ]{2,40})[\s\u00a0\u202f]?»|(?<![\p{L}\p{N}])([Xx]{3,12})(?![\p{L}\p{N}])/gu;
/** The numbers of the groups above which may hold plain words. */
const onlyWhenKnown = new Set([9, 10]);

const greeted = /(?:^|[\n.])\s*(?:bonjour|bonsoir|hello|hi|dear|chere?|salut)\s+$/;
const titled = /(?:madame|monsieur|mme|mr|ms|mrs|m)\.?\s+$/;
const ofThePost = /(?:poste|offre|annonce|fonctions?|role|position|job)\s+(?:de |d'|of |as |: ?)?$/;
const held = /(?:entretien|interview|echange|rencontre|discussion|conversation)\s+(?:du |of |on |le )$/;

/**
 * Parts a text at its holes. Those whose name says which field is meant become that field; « XXX », « Nom » and “Name” are
 * told by what stands before them.
 *
 * @param before the words that stand before the text in its paragraph
 * @param all the whole letter, where a first name asked elsewhere says that « Nom » is the last one
 */
export function findPlaceholders(
  text: string,
  language: LetterLanguage,
  before: string,
  all: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(hole)) {
    const at = match.slice(1).findIndex((group) => group !== undefined) + 1;
    const written = match[0];
    const context = fold((before + text.slice(0, match.index)).slice(-60));
    const slot = slotOf(match[at] ?? '', context, all);
    if (slot === null && onlyWhenKnown.has(at)) continue;
    let words = text.slice(from, match.index);
    from = match.index + written.length;
    if (slot === null) pieces.push({ kind: 'words', words }, { kind: 'unknown', written: written.slice(0, 60) });
    else {
      // French elision belongs to the field: « de [Poste] » may be « d’Architecte ».
      const article =
        slot.name === 'position' && language === 'fr' ? /(?:^|(?<=[\s(]))(?:de\s|d['’]\s?)$/u.exec(words) : null;
      if (article !== null) words = words.slice(0, article.index);
      const field = { ...fieldOf(slot.name, article !== null), isGuess: slot.isGuess };
      const quotes = field.needs === null ? null : quotesAround(words, text.slice(from));
      if (quotes === null) pieces.push({ kind: 'words', words }, field);
      else {
        // Without the fact there would be nothing between them.
        from += quotes.after.length;
        const source = `{{#if ${field.needs ?? ''}}}${quotes.before}${field.source}${quotes.after}{{/if}}`;
        pieces.push(
          { kind: 'words', words: words.slice(0, words.length - quotes.before.length) },
          { ...field, source },
        );
      }
    }
  }
  pieces.push({ kind: 'words', words: text.slice(from) });
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== 'words') return [piece];
    const stray = /[{}]|<[a-z/!]/i.exec(piece.words);
    if (stray !== null) return [{ kind: 'unknown', written: piece.words.slice(stray.index, stray.index + 30) }];
    return piece.words === '' ? [] : [piece];
  });
}

/** Marks that go with what stands between them. */
function quotesAround(before: string, after: string): { readonly before: string; readonly after: string } | null {
  const opening = /(?:«|“|"|\()[\s\u00a0\u202f]?$/u.exec(before)?.[0];
  const closing = /^[\s\u00a0\u202f]?(?:»|”|"|\))/u.exec(after)?.[0];
  return opening === undefined || closing === undefined ? null : { before: opening, after: closing };
}

function slotOf(
  written: string,
  context: string,
  all: string,
): { readonly name: Slot; readonly isGuess: boolean } | null {
  const name = fold(written.normalize('NFC')).replace(/[^a-z0-9]/g, '');
  const known = slotByName.get(name);
  if (known !== undefined) return { name: known, isGuess: false };
  if (/^x+$/.test(name)) {
    if (greeted.test(context)) return { name: 'first-name', isGuess: true };
    if (titled.test(context)) return { name: 'last-name', isGuess: true };
    return ofThePost.test(context) ? { name: 'position', isGuess: true } : null;
  }
  if (name === 'nom' || name === 'name') {
    if (titled.test(context)) return { name: 'last-name', isGuess: false };
    if (/pr[eé]nom|first.{0,2}name/i.test(all)) return { name: 'last-name', isGuess: false };
    return greeted.test(context) ? { name: 'first-name', isGuess: true } : null;
  }
  if ((name === 'date' || name === 'jour') && held.test(context)) return { name: 'interview-date', isGuess: false };
  return null;
}

function fieldOf(
  slot: Slot,
  withArticle: boolean,
): { readonly kind: 'field'; readonly source: string; readonly needs: MissingFact | null } {
  switch (slot) {
    case 'first-name':
      return { kind: 'field', source: '{{firstName}}', needs: 'firstName' };
    case 'last-name':
      return { kind: 'field', source: '{{lastName}}', needs: null };
    case 'full-name':
      return { kind: 'field', source: '{{firstName}} {{lastName}}', needs: 'firstName' };
    case 'position':
      return { kind: 'field', source: withArticle ? '{{de position}}' : '{{position}}', needs: 'position' };
    case 'interview-date':
      return { kind: 'field', source: '{{date interviewDate}}', needs: 'interviewDate' };
    case 'recruiter':
      return { kind: 'field', source: '{{sender.firstName}} {{sender.lastName}}', needs: null };
    case 'recruiter-first':
      return { kind: 'field', source: '{{sender.firstName}}', needs: null };
  }
}
