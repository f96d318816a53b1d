import { fold } from '../text/fold';
import type { Finding, ReviewFacts } from './finding';
import type { Stretch } from './find-own-text';
import { letterRules, type LetterRuleId } from './rules/letter-rules';
import type { ReviewLanguage } from './rule';

/** Shorter texts are sentences being tried, not letters: nothing can be missing from them. */
const fewestWords = 30;
/** Promptness: past three weeks without a word, silence already says something about the employer. */
const lateAfterDays = 21;

interface Place {
  readonly start: number;
  readonly end: number;
}
const nowhere: Place = { start: 0, end: 0 };

/** What the letter says against the facts, or leaves out. Nothing is judged without the fact it needs. */
export function findLetterFaults(
  text: string,
  own: readonly Stretch[],
  facts: ReviewFacts,
  messages: ReviewLanguage,
): Finding[] {
  const findings: Finding[] = [];
  const report = (id: LetterRuleId, place: Place = nowhere) => {
    const rule = letterRules.find((candidate) => candidate.id === id);
    if (rule === undefined) return;
    findings.push({
      rule: id,
      kind: rule.kind,
      severity: rule.severity,
      ...place,
      found: text.slice(place.start, place.end),
      message: rule.why[messages],
    });
  };

  const body = blankQuotes(text, own);
  const folded = fold(body);
  const isLetter = countWords(folded) >= fewestWords;

  if (facts.firstName !== undefined) {
    const names = namesOf(facts);
    const greeting = findGreeting(body);
    if (greeting === undefined || greeting.names.length === 0) {
      // « Maëlle, bonjour », or the name alone on the first line.
      const opening = wordsOf(body.trimStart().slice(0, 60));
      if (isLetter && !opening.some((word) => names.has(word))) report('missing/name');
    } else if (!greeting.names.some((name) => names.has(name))) report('mismatch/name', greeting.place);
    for (const place of findCalledNames(body, names)) report('mismatch/name', place);
  }
  if (isLetter) {
    if (!thanks.test(folded)) report('missing/thanks');
    if (!decisions.some((decision) => decision.test(folded))) report('missing/decision');
  }
  if (facts.position !== undefined) {
    const other = findOtherPosition(body, folded, facts.position);
    if (other !== undefined) report('mismatch/position', other);
    else if (isLetter && !namesPosition(folded, facts.position) && body.search(titleAfter) < 0)
      report('missing/position');
  }
  if (isLetter && isLate(facts) && !wordOnDelay.test(folded)) report('late/no-word');
  if (hasOtherRecipients(facts)) report('recipients/colleagues');
  return findings;
}

/** Same length, with what is quoted made blank. */
function blankQuotes(text: string, own: readonly Stretch[]): string {
  let body = '';
  for (const { start, end } of own) body += ' '.repeat(start - body.length) + text.slice(start, end);
  return body;
}

function countWords(folded: string): number {
  return folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function namesOf(facts: ReviewFacts): ReadonlySet<string> {
  return new Set(wordsOf(`${facts.firstName ?? ''} ${facts.lastName ?? ''}`));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

const greetingLine =
  /^[ \t]*(?:bonjour|bonsoir|salut|coucou|chere?s?|madame|monsieur|mademoiselle|hello|hi|hey|dear|good (?:morning|afternoon|evening)|bien le bonjour|re ?bonjour)(?![\p{L}])[^\n,!.;:]{0,60}/mu;

const notNames = new Set(
  'bonjour bonsoir salut coucou cher chere chers cheres madame monsieur mademoiselle m mme mlle mr mrs ms miss mx dr docteur doctor sir madam hello hi hey dear good morning afternoon evening le bien re tous toutes a et and ou or all everyone candidat candidate candidates candidats there encore nouveau de du la team equipe applicant recruteur'.split(
    ' ',
  ),
);

/** The greeting and the names in it. Only the head of the letter greets. */
function findGreeting(body: string): { readonly names: readonly string[]; readonly place: Place } | undefined {
  const head = body.slice(0, 600);
  const match = greetingLine.exec(fold(head));
  if (match === null) return undefined;
  const line = head.slice(match.index, match.index + match[0].length);
  const capitalised = [...line.matchAll(/[\p{L}][\p{L}\p{M}]*/gu)].filter((word) => !notNames.has(fold(word[0])));
  // « Bonjour et merci pour… »: a greeting that goes on without a name.
  const names = capitalised.filter((word, at) => at < 4 && (word[0] !== fold(word[0]) || capitalised.length <= 2));
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return { names: [], place: nowhere };
  return {
    names: names.map((word) => fold(word[0])),
    place: { start: match.index + first.index, end: match.index + last.index + last[0].length },
  };
}

/** « Merci encore, Martin. »: a name the letter calls, which is not the person's. */
function findCalledNames(body: string, names: ReadonlySet<string>): Place[] {
  const places: Place[] = [];
  const called =
    /(?<![\p{L}])(?:[Mm]erci|[Tt]hank you|[Tt]hanks|[Cc]her|[Cc]hère|[Dd]ésolée?|[Ss]orry|[Cc]ourage|[Cc]ontinuation|luck)(?: [\p{Ll}’'-]{1,14}){0,5},? (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0\u202f]?(?=[,.!])/gu;
  for (const match of body.matchAll(called)) {
    const name = match[1] ?? '';
    if (!match[0].slice(0, -name.length).trimEnd().endsWith(',') && !/^[Cc]h/.test(match[0])) continue;
    if (wordsOf(name).some((word) => names.has(word)) || notNames.has(fold(name))) continue;
    // The head of the letter is the greeting's business.
    if (match.index < 40 && /^[Cc]h/.test(match[0])) continue;
    const end = match.index + match[0].trimEnd().length;
    places.push({ start: end - name.length, end });
  }
  return places;
}

const thanks =
  /(?<![\p{L}])(?:merci|remerci\w*|thank|thanks|thankful|grateful|gratitude|reconnaissante?s?|appreciate your|appreciate the time|sais gre|savons gre)(?![\p{L}])/u;

/** Each is bounded: a letter is read in a few passes. */
const decisions: readonly RegExp[] = [
  /(?<![\p{L}])n(?:e |')[^.!?\n]{0,40}?(?:suite|reten|retien|poursui|plus loin|continu|propos|accueill|embauch|recrut|engag|confi|prendre|offre|choisi|possible|rejoin|place|de poste|d'ouverture|invit|recevoir|donn|pourr|pouv|peux|peut|au bout|irons|irai|favorable|sera pas pour)/u,
  /(?:suite (?:favorable|negative)|defavorable|negativ|refus|rejet|ecarte|pourvu|attribue|reste(?:r|rons|rai)? la |arreto?ns? la|annule|suspendu|gele|supprime|arrete|sans suite|reponse est non|renonc|place est prise|dire non|est ferme|deja pris)/u,
  /(?:choisi|choix|reten|opte|prefer|porte|confie|orient|privilegi|arret|recrut|embauch|engage|attribu|propos|reven|revient|signe|fix|pris)[^.!?\n]{0,90}?(?:autre|quelqu'un|une personne|celle qui|celui qui|un candidat|une candidate|candidature (?:plus|qui|dont|interne)|en interne|collegue|un profil|un dossier)/u,
  /(?:not|n't|unable to|cannot|never) [^.!?\n]{0,40}?(?:tak|mov|proceed|progress|go|offer|invit|pursu|continu|consider|select|hire|hiring|bring|employ|been|retain|success|accept|able|host|join|further|forward|through)/u,
  /(?:unsuccessful|declin|reject|turned down|filled|withdrawn|cancell?ed|on hold|frozen|closed|regret|no longer (?:open|available|hiring)|the answer is no|a no |say no|no (?:opening|vacanc|place|post|role))/u,
  /(?:chosen|chose|select|pick|hired|appoint|gone with|gone for|went with|go with|going with|decided on|offer|prefer|opted|given|went to|gone to|goes to|proceed with|forward with|settled on)[^.!?\n]{0,70}?(?:another|other|someone|somebody|candidate|person|applicant|colleague|electrician|one of|who (?:has|already|have))/u,
];

/** Words too common in job titles to tell one from another. */
const commonTitleWords = new Set(
  'h f m x d w de du des d l la le les et en a au aux the of and for in to chef cheffe charge chargee responsable ingenieur ingenieure developpeur developpeuse technicien technicienne assistant assistante consultant consultante directeur directrice gestionnaire agent agente employe employee senior junior confirme confirmee lead head manager engineer developer specialist officer analyst analyste administrator administrateur administratrice stage stagiaire alternance alternant alternante apprenti apprentie intern internship freelance mission poste role position cdi cdd'.split(
    ' ',
  ),
);

function titleWords(title: string): string[] {
  return wordsOf(title.replace(/\([^)]{0,20}\)/g, ' ')).filter((word) => !'hfmxdw'.includes(word) || word.length > 1);
}

/** Two title words are the same for five letters: « ingénieure », « ingénierie », « ingénieurs ». */
function sameTitleWord(a: string, b: string): boolean {
  const size = Math.min(5, Math.max(a.length, b.length));
  return a.slice(0, size) === b.slice(0, size);
}

const smallWords = new Set('de du des d l la le les et en a au aux the of and for in to un une'.split(' '));

function namesPosition(folded: string, position: string): boolean {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  if (wanted.length === 0) return true;
  const words = wordsOf(folded);
  return wanted.some((title) => words.some((word) => sameTitleWord(word, title)));
}

const titleAfter =
  /(?<![\p{L}])(?:(?:poste|offre|annonce|fonctions?|emploi|stage|alternance) (?:de |d['’]|d['’]une? |en |comme |intitulée? )|(?:role|position|post|job) (?:of|as) (?:an? |our |the )?|candidature (?:comme|en tant que) (?:une? )?|(?:apply|applying|applied|application) (?:for|to be) (?:the |our |an? |be our )(?:position of |role of |post of )?)([^\n.,;:!?()«»]{3,60})/giu;

/** A title the letter gives which shares nothing with the one applied for; only when it is plainly a title. */
function findOtherPosition(body: string, folded: string, position: string): Place | undefined {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  const precise = wanted.filter((word) => !commonTitleWords.has(word));
  // « RH » may be written in full, and a title of common words alone says too little to contradict.
  const telling = precise.length > 0 ? precise : wanted;
  if (telling.every((word) => word.length <= 3)) return undefined;
  const inText = wordsOf(folded);
  if (telling.some((title) => inText.some((word) => sameTitleWord(word, title)))) return undefined;
  for (const match of body.matchAll(titleAfter)) {
    const title = (match[1] ?? '').split(
      / (?:et|au|chez|dans|que|qui|pour|sur|a|à|est|demande|and|at|with|in|for|role|position|post|which|is|has|au sein)(?= |$)/u,
      1,
    )[0];
    if (title === undefined) continue;
    const words = titleWords(title).filter((word) => !smallWords.has(word));
    const isTitle = /^\p{Lu}/u.test(title) || words.some((word) => commonTitleWords.has(word));
    if (!isTitle || words.length === 0 || words.length > 6) continue;
    if (words.some((word) => telling.some((other) => sameTitleWord(word, other)))) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    return { start, end: start + title.trimEnd().length };
  }
  return undefined;
}

function isLate(facts: ReviewFacts): boolean {
  if (facts.now === undefined) return false;
  const last = [facts.receivedDate, facts.interviewDate]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) return false;
  const days = (Date.parse(facts.now) - Date.parse(last)) / 86_400_000;
  return days >= lateAfterDays;
}

const wordOnDelay =
  /(?:retard|tardi|delai|(?<![\p{L}])tard(?![\p{L}])|attente|attend(?:u|re)|patien|silence|plus tot|longtemps|trop de temps|excus|pardon|apolog|delay|late(?![\p{L}])|belated|slow|sooner|earlier|so long|waiting|kept you|overdue|semaines? (?:se sont|ont) )/u;

/** Colleagues when they are known, else anyone whose address does not carry the candidate's name. */
function hasOtherRecipients(facts: ReviewFacts): boolean {
  const to = facts.to ?? [];
  const colleagues = (facts.colleagues ?? []).map((entry) => entry.toLowerCase().replace(/^@/, ''));
  const isColleague = (address: string) => {
    const lower = address.toLowerCase();
    return colleagues.some((entry) => lower === entry || lower.endsWith(`@${entry}`));
  };
  if (to.some(isColleague)) return true;
  if (to.length < 2) return false;
  const names = [...namesOf(facts)].filter((name) => name.length > 2);
  const others = to.filter((address) => {
    const local = fold(address.split('@', 1)[0] ?? '');
    return !names.some((name) => local.includes(name));
  });
  return others.length > (others.length === to.length ? 1 : 0);
}
