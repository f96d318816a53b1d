import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import { thoseThatMayMatch } from '../patterns-that-may-match';
import { isGivenName } from '../words/given-names';
import { wordsOf } from './letter-words';

const word = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*[\p{L}\p{N}]`;
const firm = String.raw`(?<firm>${word}(?: (?:(?:&|de|du|des|of) )?${word}){0,3})`;
const ended = String.raw`(?![\p{L}\p{N}])`;
/** Where a clause begins: « Malgré vos années chez Novadis, nous… » is the candidate’s past. */
const begins = String.raw`(?<=^[ \t]{0,4}|[.!?;:] )`;
const lineEnds = String.raw`[ \t]*$`;

const departments = String.raw`(?:RH|DRH|HR|recrutement|du recrutement|de recrutement|des ressources humaines|ressources humaines|talents?|Talents?|Recrutement|Ressources Humaines|acquisition de talents)`;
const teams = String.raw`(?:Talent|Hiring|Recruitment|Recruiting|HR|People|Talent Acquisition|People (?:&|and) Culture|Careers)`;

/** Where a letter says of a firm that it is us. An agency may name its client elsewhere. */
export const claims: readonly RegExp[] = [
  // « chez nous, à la Banque Delorme », « chez nous, chez Ubik Systems », « nous, chez Novadis ».
  new RegExp(
    String.raw`(?<!\p{L})(?:[Cc]hez nous|[Nn]ous),? (?:à la |à l['’]|au |chez |au sein (?:de |d['’]))${firm}${ended}`,
    'gu',
  ),
  new RegExp(
    String.raw`${begins}[Cc]hez ${firm},? (?:nous|on) (?!(?:a|avons) (?:bien )?(?:noté|vu|lu|compris|relevé))`,
    'gmu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Nn]otre (?:société|entreprise|maison|structure|start-?up|ESN|banque|studio|association|PME|école|clinique|mutuelle|équipe,? chez),? ${firm}${ended}`,
    'gu',
  ),
  // Whom one thanks for having been chosen: « d’avoir choisi Novadis », « l’intérêt que vous portez à Novadis ».
  new RegExp(
    String.raw`(?<!\p{L})(?:d['’]avoir (?:choisi|pensé à|fait confiance à)|(?:nous rejoindre|rejoindre (?:nos|notre) équipes?|travailler avec nous) (?:chez|au sein de)|intérêt (?:que vous (?:portez|avez porté) |porté )à) ${firm}${ended}`,
    'gu',
  ),
  // The team that speaks, in a sentence or as the signature.
  new RegExp(
    String.raw`(?<!\p{L})(?:[LlD]['’]|[Tt]oute l['’])équipe(?: ${departments})? (?:de |d['’]|chez )${firm}(?=,? (?:où vous avez postulé|(?:vous|te|t['’]) ?\p{Ll}|a (?:été|lu|apprécié|beaucoup|bien|pris)|tient à|reste))`,
    'gu',
  ),
  new RegExp(
    String.raw`^[ \t]{0,4}(?:(?:[Tt]oute )?[Ll]['’]équipe|[Éé]quipe|(?:[Ll]e )?[Ss]ervice|(?:[Ll]a )?[Dd]irection|[Ll]es)(?: ${departments}){1,2}(?: (?:de |d['’]|chez |[-–|] )|,? ?\n[ \t]*|, )${firm}${lineEnds}`,
    'gmu',
  ),
  new RegExp(
    String.raw`^[ \t]{0,4}(?:Charg|Respons|Recrut|Talent|DRH|RRH|HR|Head of|Recruit|People)[^\n,@|–]{2,40}(?:, | chez | – | \| | @ | at )${firm}${lineEnds}`,
    'gmu',
  ),
  // “Here at Hexalia”, “all of us at Pinegate”, “joining us at Brightwell”, “At Corvane we…”.
  new RegExp(
    String.raw`(?<!\p{L})(?:[Hh]ere|us|[Ww]e|[Tt]he (?:whole |entire )?team|[Ee]veryone|[Ee]verybody)(?: here| all)? at ${firm}${ended}`,
    'gu',
  ),
  new RegExp(String.raw`${begins}At ${firm},? (?:we|our|all of us|everyone) `, 'gmu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Oo]ur (?:company|firm|studio|start-?up|business|bank|school|charity),? |[Cc]hoosing |[Cc]onsidering |[Tt]hinking of )${firm}(?: (?:as|for) your)?${ended}`,
    'gu',
  ),
  new RegExp(String.raw`^[ \t]{0,4}(?:The )?${teams} [Tt]eam(?:,\n?| at| [-–|]|\n)[ \t]*${firm}${lineEnds}`, 'gmu'),
  new RegExp(
    String.raw`^[ \t]{0,4}(?:The )?(?<firm>(?!The |${teams})${word}(?: ${word}){0,2}?) ${teams} [Tt]eam${lineEnds}`,
    'gmu',
  ),
];

/** Words one of which is in every claim, but for what signs a letter. */
const mayClaim =
  /[Cc]hez |[Nn]ous,? (?:à l|au )|[Nn]otre (?:soci|entr|mais|struct|start|ESN|banq|stud|asso|PME|éco|clin|mutu|équipe)|avoir (?:choisi|pensé|fait)|rejoindre|travailler avec nous|intérêt|équipe|[Hh]ere| at |At |[Oo]ur (?:comp|firm|stud|start|busi|bank|school|char)|[Cc]hoosing|[Cc]onsidering|[Tt]hinking of|[Tt]eam/;

/** Two houses may both be ours where one is bought, served or owned by the other. */
const related =
  /(?<!\p{L})(?:clients?|cliente|filiales?|groupe|agence|cabinet|mandat\p{L}*|pour le compte|partenaires?|maison mere|rachet\p{L}+|rachat|fusion\p{L}*|devenue?|anciennement|marques?|enseignes?|subsidiar\p{L}+|group|parent|brands?|agency|behalf|partners?|formerly|merge\p{L}*|acquired|part of|sister|entites?|holding|prestataire|trading as|sous le nom|division|known as|au nom de|deux societes|both)(?!\p{L})/u;

/** What is no firm: towns, months, departments, and words that are in the names of many. */
const toldByNoFirm = new Set(
  'sas sa sarl sasu eurl ltd limited inc llc plc gmbh co corp company compagnie societe groupe group conseil consulting consultants software systems systemes technologies technology solutions services informatique digital studio studios lab labs bank banque france europe uk international paris lyon lille nantes rennes bordeaux toulouse marseille nice strasbourg grenoble montpellier brest sophia antipolis london londres leeds manchester bristol dublin edinburgh glasgow birmingham cambridge oxford geneve lausanne bruxelles brussels luxembourg berlin madrid montreal quebec casablanca tunis janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december rh drh hr it si dsi tech data produit product cloud devops qa support people talent recrutement recruitment direction service pole marketing finance the la le les de du des of and et head office site reception lunch noon'.split(
    ' ',
  ),
);

const claimsThatMayMatch = thoseThatMayMatch('claims', claims);

/** A second firm that a letter calls us: « chez nous, à la Banque Delorme… L’équipe RH de Logiplus ». */
export function findSecondFirm(body: string): Stretch[] {
  if (!mayClaim.test(body)) return [];
  const ours = claimsThatMayMatch(body).flatMap((claim) =>
    [...body.matchAll(claim)].flatMap((match) => {
      const name = match.groups?.firm ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return isFirm(name) ? [{ name, start, end: start + name.length }] : [];
    }),
  );
  if (ours.length < 2) return [];
  ours.sort((a, b) => a.start - b.start);
  const first = ours[0]?.name ?? '';
  const other = ours.find(({ name }) => !isSameFirm(first, name));
  if (other === undefined || related.test(fold(body))) return [];
  return [{ start: other.start, end: other.end }];
}

function tellingWords(name: string): string[] {
  return wordsOf(name).filter((part) => part.length > 1 && !toldByNoFirm.has(part));
}

/** « L’équipe de Thomas » is no firm’s, and a signature names who signs. */
function isFirm(name: string): boolean {
  return tellingWords(name).length > 0 && !isGivenName(name.split(' ', 1)[0] ?? '');
}

/** By a word they share, by how they are run together, or by the initials of one of them. */
function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const joined = (name: string) => wordsOf(name).join('');
  const initials = (name: string) =>
    wordsOf(name)
      .map((part) => part.charAt(0))
      .join('');
  const isWithin = (short: string, long: string) => long.includes(short) || initials(long).startsWith(short);
  return (
    a.some((part) => b.some((same) => part.startsWith(same) || same.startsWith(part))) ||
    isWithin(joined(one), joined(other)) ||
    isWithin(joined(other), joined(one)) ||
    initials(one) === joined(other) ||
    initials(other) === joined(one)
  );
}
