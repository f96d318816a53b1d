import { ofPast, slotWordOf, slotWordsJoinedIn } from './slot-lexicon';
import { wordsJoinedIn } from './words-joined-in';

/** What words of slots alone name. */
export interface SlotPhrase {
  /** How many of them are nouns to be filled. */
  readonly nouns: number;
  /** How many there are once joined ones are taken apart. */
  readonly parts: number;
  /** One of them is a name of persons or things. */
  readonly isName: boolean;
  /** One of them is asked for by forms. */
  readonly isAsked: boolean;
  /** Of somebody reading, or filling the letter: « votre nom », “our company”. */
  readonly isYours: boolean;
  /** Whom one worked for before: “previous employer”. */
  readonly isOfPast: boolean;
}

const longestPhrase = 80;

/** What `written` names when it is made of words of slots alone: « NOM DE LA COMMUNE », “[City, State]”, `clientName`. */
export function readSlotPhrase(written: string): SlotPhrase | undefined {
  if (written.length > longestPhrase) return undefined;
  const parts = partsOf(written);
  const kinds = parts.map(slotWordOf);
  if (parts.length === 0 || kinds.includes(undefined)) return undefined;
  if (isTimeOfYear(written)) return undefined;
  const nouns = kinds.filter((kind) => kind !== 'link').length;
  if (nouns === 0 && !/^(?:first|last|full)$/.test(parts[0] ?? '')) return undefined;
  return {
    nouns,
    parts: parts.length,
    isName: kinds.includes('name'),
    isAsked: kinds.includes('name') || kinds.includes('asked'),
    isYours:
      /^(?:your|votre|mon)$/.test(parts[0] ?? '') ||
      (/^(?:our|notre|my|site|the|le)$/.test(parts[0] ?? '') && parts.some((part) => ofTheFirm.test(part))),
    isOfPast: parts.some((part) => ofPast.has(part)) && parts.some((part) => worksFor.test(part)),
  };
}

const ofTheFirm = /^(?:company|entreprise|societe|website|employer|employeur|organi[sz]ation)$/;
const worksFor = /^(?:employer|employeur|company|entreprise|societe|client|customer|manager|responsable|firm|school)$/;

const mostWordsOfName = 6;
const filled = /\d{3}/;
/** Names that name nothing else in a letter. */
const nothingElse =
  /^(?:fname|lname|firstname|lastname|fullname|surname|jobtitle|prenom|civilite|honorific|salutation|intitule|destinataire|name|nom)$/;

/**
 * How surely `written` is the name of a slot: `sure` for several nouns to be filled, one that forms ask for with its measure
 * (« date précise »), or one that names nothing else; `maybe` for one everyday word (`date`, « le client »); `no` when a word
 * is foreign to them, when only some letters speak of it (“ward manager”), or when a figure fills it already (« réf. 2026-114 »).
 */
export function slotNameIn(written: string): 'sure' | 'maybe' | 'no' {
  const words = wordsJoinedIn(written);
  if (words.length === 0 || words.length > mostWordsOfName || filled.test(written)) return 'no';
  const kinds = words.map(slotWordOf);
  if (kinds.includes(undefined) || isTimeOfYear(written)) return 'no';
  if (words.every((word) => /^(?:first|last|full|middle)$/.test(word))) return words.length > 1 ? 'sure' : 'maybe';
  const nouns = kinds.filter((kind) => kind !== 'link');
  const isName = nouns.includes('name');
  if (nouns.length === 0 || (!isName && nouns.includes('of-some-letters'))) return 'no';
  if (words.length === 1) return nothingElse.test(words[0] ?? '') ? 'sure' : 'maybe';
  return nouns.length > 1 || isName || nouns.includes('asked') ? 'sure' : 'maybe';
}

/** In English the last noun says what it is: “at month end”, “by term start” are times, and no field. */
function isTimeOfYear(written: string): boolean {
  return /^\p{Ll}+ (?:end|start|close|closing)$/u.test(written.trim());
}

/** Whether one of its words is a noun to be filled: « exemple de compétence ». */
export function holdsSlotNoun(folded: string): boolean {
  if (filled.test(folded)) return false;
  return folded.split(/[^a-z]+/).some((word) => {
    const kind = slotWordOf(word);
    return kind !== undefined && kind !== 'link' && kind !== 'of-some-letters';
  });
}

/** Its words, folded; joined ones are taken apart: `clientFirstName`, `nom_du-poste`, `votreprenom`. */
function partsOf(written: string): string[] {
  return wordsJoinedIn(written).flatMap((word) =>
    slotWordOf(word) === undefined ? (slotWordsJoinedIn(word) ?? [word]) : [word],
  );
}
