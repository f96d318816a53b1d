import { saysHeld } from '../interview/read-interviews';
import type { Message } from '../message';
import type { OwnSide } from '../own-side';
import { findRefusal } from '../refusal';
import { applicationFamilies } from '../words/application-families';
import {
  agency,
  answering,
  applying,
  automatic,
  boardNotice,
  followUp,
  mailing,
  otherBusiness,
  presenting,
} from '../words/application-words';

/** Which way a message went: from outside, from us to somebody outside, between us, or not sent yet. */
export type Way = 'in' | 'out' | 'inner' | 'draft';

/** A message and what its words are about, as names of families that are present. */
export interface Traits {
  readonly message: Message;
  readonly way: Way;
  /** The open message, one it answers, or one it passes on. */
  readonly depth: 'open' | 'quoted' | 'passed';
  readonly families: ReadonlySet<string>;
  readonly subjectFamilies: ReadonlySet<string>;
}

const longest = 8000;

export function readTraits(messages: readonly Message[], own: OwnSide): readonly Traits[] {
  const ways = new Map<Message, Way>();
  return messages.map((message) => {
    const way = wayOf(message, own, message.parent === null ? undefined : ways.get(message.parent));
    ways.set(message, way);
    return {
      message,
      way,
      depth:
        message.origin === 'open' || message.origin === 'draft'
          ? 'open'
          : message.origin === 'quoted'
            ? 'quoted'
            : 'passed',
      families: familiesOf(message.flat.slice(0, longest)),
      subjectFamilies: familiesOf(message.subjectFlat),
    };
  });
}

function wayOf(message: Message, own: OwnSide, parent: Way | undefined): Way {
  if (message.origin === 'draft') return 'draft';
  if (message.side !== 'mailbox') return 'in';
  const readers = message.recipients.filter((person) => person.address !== '');
  if (readers.length > 0) return readers.some((person) => !own.has(person.address)) ? 'out' : 'inner';
  return parent === 'inner' && message.origin === 'quoted' ? 'inner' : parent === undefined ? 'inner' : 'out';
}

/** « je postule », « my CV »: the writer speaks of their own application. */
const speaksForSelf =
  /\b(?:je (?:postule|candidate|me porte|recherche|cherche|souhaite (?:postuler|candidater|vous)|me permets)|ma candidature|mon cv|mon parcours|mon profil|mon experience|my (?:resume|cv|application|background|experience|attached)|i am (?:applying|interested|writing)|i'm (?:applying|interested)|i(?: would|'d) like to apply|i am an? |j'ai \d+ ans|je suis interesse|votre (?:offre|annonce) (?:m'|a retenu)|m'interesse)\b/;

/** « son CV », « mon fils », « on behalf of »: the writer speaks of somebody else's. */
const speaksForAnother =
  /\b(?:son (?:cv|dossier|profil|mail|numero|telephone)|sa candidature|ses coordonnees|pour le compte d|a la demande d|(?:pour|de) mon (?:fils|mari|frere|ami|neveu|cousin|voisin|copain|conjoint|compagnon)|mon ancien (?:collegue|stagiaire|alternant)|(?:pour|de) ma (?:fille|femme|soeur|niece|cousine|voisine|copine|compagne|conjointe)|(?:pour|d')un(?:e)? (?:ami|amie|ancien collegue|ancienne collegue|connaissance|jeune)\b|que j'accompagne|je represente|i represent|on behalf of|(?:his|her|their) (?:cv|resume|background)|j'ai pense a (?:lui|elle)|(?:le|la|l')(?: )?(?:contacter|appeler|recevoir)|l'appeler|filleule?|parrain|reference for|i have known (?:him|her)|gave you my name|(?:se|le|la) positionner|positionnement|coopt\w*|je (?:vous|te) (?:recommande|presente)|notre consultante?|mon consultant|profil suivant)\b/;

const signs = { speaksForSelf, speaksForAnother, followUp, boardNotice, presenting, agency, mailing, otherBusiness, automatic, answering };

function familiesOf(flat: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (flat === '') return found;
  for (const [family, pattern] of Object.entries(applicationFamilies)) if (pattern.test(flat)) found.add(family);
  for (const [name, pattern] of Object.entries(signs)) if (pattern.test(flat)) found.add(name);
  const applied = applying.filter((pattern) => pattern.test(flat)).length;
  for (const least of [1, 2, 3, 5]) if (applied >= least) found.add(`applies ${least}`);
  if (findRefusal(flat) !== null) found.add('refusal');
  if (saysHeld(flat)) found.add('held');
  return found;
}
