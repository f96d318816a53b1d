import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import { commonTitleWords, namesTrade, smallWords, speaksOf, titleWords } from './letter-position';

const title = String.raw`(?:[«"“][ \u00a0\u202f]?)?(?<post>[^\n.,;:!?()«»"“”]{3,60})`;

/** Where a letter says which post this application is for, and no other. */
const frenchClaims: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]{0,4}(?:Objet|Sujet)[ \u00a0]?: ?(?:[Vv]otre |[Rr]éponse à votre )?[Cc]andidature ?(?:[-–—:]|(?:au poste |à l['’]offre )?d(?:e |['’])) ?${title}`,
    'gmu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Vv]otre candidature (?:(?:au|pour le|sur le|à notre|pour notre) poste (?:de |d['’])|(?:à|pour|sur) (?:notre |l['’]|cette )(?:offre|annonce) (?:de |d['’])|(?:de |d['’]|comme |en tant que )(?!\d))${title}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:postulé|postuler|candidaté|candidater) (?:au|pour le|à notre|sur le|pour notre|à l['’]offre|pour l['’]offre|sur l['’]offre|comme|en tant que) ?(?:poste )?(?:de |d['’])?${title}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Pp]our|[Ss]ur|[Àà]|[Ss]i|[Qq]ue|[Oo]r|[Mm]ais|,|\.) ?[Cc]e poste (?:de |d['’])${title}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Ll]e poste (?:de |d['’])(?<post>[^\n.,;:!?()«»"“”]{3,50}?) (?:auquel vous|que vous visiez|pour lequel vous avez|sur lequel vous|(?:étant|est|a (?:finalement |déjà )?été|vient d['’]être)(?: \p{Ll}+){0,2} (?:pourvue?|attribuée?|fermée?|gelée?|suspendue?|annulée?))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:candidate?|candidature|personne|profil|quelqu['’]un|retenue?|retenir|choix|réponse|décision|entretien)(?: [\p{Ll}’'-]{1,14}){0,3} (?:pour|sur|concernant) (?:le|notre) poste (?:de |d['’])${title}`,
    'gu',
  ),
];

const englishClaims: readonly RegExp[] = [
  new RegExp(
    String.raw`^[ \t]{0,4}(?:Subject|Re)[ \u00a0]?: ?(?:[Yy]our )?[Aa]pplication ?(?:[-–—:]|(?:for|to) (?:the |our )?(?:role|post|position|job) of) ?${title}`,
    'gmu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:[Tt]hank you for|[Tt]hanks for|[Yy]our) (?:applying|application|your application|interest) (?:for|to be|to become|as|to join us as|in) (?:the |our |an? |next )*(?:(?:position|role|post|job) (?:of|as) (?:an? )?)?${title}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})[Yy]ou applied (?:for|to be|as) (?:the |our |an? )*(?:(?:position|role|post|job) (?:of|as) (?:an? )?)?${title}`,
    'gu',
  ),
  /(?<!\p{L})(?:[Ff]or|[Tt]o|[Oo]f) this (?<post>[\p{L}-]{4,30}(?: [\p{L}-]{2,20}){0,2}) (?:role|position|post|job)(?!\p{L})/gu,
  /(?<!\p{L})[Tt]he (?<post>[\p{L}-]{4,30}(?: [\p{L}-]{2,20}){0,2}) (?:role|position|post|job) (?:that )?you (?:applied for|are after|wanted)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Ff]or|[Tt]he|[Oo]ur) (?<post>[\p{L}-]{2,30}(?: [\p{L}-]{2,20}){1,2}) (?:role|position|post|job) (?:has (?:now |since )?been|is (?:now|already)) (?:filled|closed|frozen|withdrawn|cancelled|given)/gu,
  /(?<!\p{L})(?:application|candidate|person|applicant|applying|someone|somebody) (?:to|for) (?:the|our) (?<post>[\p{L}-]{2,30}(?: [\p{L}-]{2,20}){0,2}) (?:role|position|post|job)(?!\p{L})/gu,
  new RegExp(String.raw`(?<!\p{L})for (?:the|our) (?:role|position|post) of (?:an? )?${title}`, 'gu'),
];

/** Where a title ends and the sentence goes on. */
const afterTitle =
  / (?:et|au|chez|dans|que|qu['’]|qui|pour|sur|a|à|n['’]|est|nous|demande|une personne|un candidat|une candidate|un profil|quelqu['’]un|and|at|with|in|for|role|position|post|job|vacancy|opening|which|is|has|was|we|you|that|on|au sein|notre|votre|situé|basé|avec|requires?|needs?)(?=[ '’]|$)/u;

/** Words that end as those of trades do and are none: “for this newer role”. */
const noTrade =
  /^(?:starter|master|newer|longer|larger|better|later|winter|summer|bigger|smaller|under|earlier|higher|lower|wider|broader|senior|fuller|newcomer|december|november|october|september|particular|regular|similar|popular|premier|entier|dossier|courrier|papier|telephonique|informatique|technique|logistique)s?$/;

const shortTrades =
  /^(?:clerk|chef|nurse|cook|guard|host|hotesse|vendeu(?:r|se)|driver|worker|lawyer|buyer|tutor|surveyor|architecte?|dba|scrum|juriste|macon|plombier|coach)s?$/;
const tellsTrade =
  /^(?:ingen|devel|techni|assist|consult|direct|gestion|manager|engineer|analy|admin|agent|officer|special|intern|apprent|stagiaire|chef|responsable)/;
/** A title of such words alone may be any post. */
const anybody =
  /^(?:assist|gestion|manager|agent|officer|special|consult|intern|apprent|stagiaire|responsable|employe|charge|chef|direct|cadre|senior|junior|expert|alternan)/;

/** Another post is offered, or spoken of, on purpose. */
const otherPosts =
  /(?:(?:une?|l'|d'|cette|nos|nouvel(?:le)?s?|deux|plusieurs|vos) ?(?:autres? |deux |secondes? |nouvel(?:le)?s? )?(?:offres|postes|candidatures|autre (?:poste|offre|annonce|candidature))|(?:an)?other (?:roles?|posts?|positions?|jobs?|openings?|vacanc\w+|applications?)|second (?:application|candidature)|both (?:roles|posts|positions|applications)|two (?:roles|posts|positions|applications)|requalifi|renomm|intitule(?:e|s)? (?:a|est|devient)|retitled|renamed|now called|promu|promotion|evolu|reconver|reorient|transmis|transfer|forward(?:ed)? your|passerelle)/;
/** The second title may be of another post where its sentence says « also », « rather ». */
const besides =
  /(?<!\p{L})(?:aussi|egalement|plutot|en revanche|ainsi que|par ailleurs|also|instead|rather|as well|alternativement|or|ou|mind|future|opens?|suggest|suits?|interest\p{L}*|recommend|encourag\p{L}*|propos\p{L}*|recommand\p{L}*|ouvr\p{L}*|convien\p{L}*|mieux|better|invit\p{L}*|n'hesite\p{L}*|prochaine?s?|next)(?!\p{L})/u;

/** Trades of those who write programs, which one post is called by in turn. */
const builds =
  /^(?:devel|develop|ingen|engin|program|codeu|softw|logici|dev$|fullst|full|stack|backe|front|web|applic|etude|consul|lead|tech$)/;

/** A second title for the same application: « votre candidature au poste de développeur… pour ce poste de contrôleur de gestion ». */
export function findSecondPost(body: string): Stretch[] {
  const claims = [
    ...(isSaidTwice(/ poste d|[Pp]ostul|[Cc]andidat/g, body) ? frenchClaims : []),
    ...(isSaidTwice(/ (?:role|post|position|job)s?(?![a-zé])|[Aa]ppl[iy]|interest /g, body) ? englishClaims : []),
  ];
  const posts = claims
    .flatMap((claim) => [...body.matchAll(claim)].flatMap(readPost))
    .sort((a, b) => a.start - b.start);
  const first = posts[0];
  if (first === undefined || posts.length < 2) return [];
  const other = posts.find((post) => !isSamePost(first.words, post.words));
  if (other === undefined || otherPosts.test(fold(body)) || besides.test(fold(sentenceAround(body, other)))) return [];
  return [{ start: other.start, end: other.end }];
}

/** A letter that speaks of a post once, or in words of one language, needs no more reading. */
function isSaidTwice(sign: RegExp, body: string): boolean {
  return (body.match(sign) ?? []).length > 1;
}

interface Post extends Stretch {
  readonly words: readonly string[];
}

function readPost(match: RegExpExecArray): Post[] {
  const said = match.groups?.post ?? '';
  const name = said.split(afterTitle, 1)[0]?.trimEnd() ?? '';
  const words = titleWords(name).filter((word) => !smallWords.has(word));
  if (words.length === 0 || words.length > 6 || !words.some(isTrade)) return [];
  const start = match.index + match[0].indexOf(said);
  return [{ start, end: start + name.length, words }];
}

function isTrade(word: string): boolean {
  if (noTrade.test(word)) return false;
  return namesTrade.test(word) || shortTrades.test(word) || (commonTitleWords.has(word) && tellsTrade.test(word));
}

function isSamePost(one: readonly string[], other: readonly string[]): boolean {
  if (speaksOf(other, one) || speaksOf(one, other)) return true;
  const saysLittle = (words: readonly string[]) => words.every((word) => anybody.test(word));
  if (saysLittle(one) || saysLittle(other)) return true;
  const isVague = (words: readonly string[]) => words.every((word) => builds.test(word) || commonTitleWords.has(word));
  const isOfBuilders = (words: readonly string[]) => words.some((word) => builds.test(word));
  return isOfBuilders(one) && isOfBuilders(other) && (isVague(one) || isVague(other));
}

function sentenceAround(body: string, { start, end }: Stretch): string {
  const before = body.slice(Math.max(0, start - 200), start);
  const after = body.slice(end, end + 200);
  return `${before.slice(before.search(/[^.!?;\n]*$/))}${after.split(/[.!?;\n]/, 1)[0] ?? ''}`;
}
