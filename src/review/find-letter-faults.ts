import { fold } from '../text/fold';
import type { Finding, ReviewFacts } from './finding';
import type { Stretch } from './find-own-text';
import { letterRules, type LetterRuleId } from './rules/letter-rules';
import type { ReviewLanguage } from './rule';

/** Shorter texts are sentences being tried, not letters: nothing can be missing from them. */
const fewestWords = 30;
/** Enough when it greets: one does not greet to try a sentence. */
const fewestWordsGreeting = 20;
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
  const greeting = findGreeting(body);
  const isLetter = countWords(folded) >= (greeting === undefined ? fewestWords : fewestWordsGreeting);

  if (facts.firstName !== undefined) {
    const names = namesOf(facts);
    if (greeting === undefined || greeting.names.length === 0) {
      // « Maëlle, bonjour », or the name alone on the first line.
      const opening = wordsOf(body.trimStart().slice(0, 60));
      if (isLetter && !opening.some((word) => isNameOf(word, names))) report('missing/name');
    } else if (!greeting.names.some((name) => isNameOf(name, names))) report('mismatch/name', greeting.place);
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
  return (
    fold(text)
      .replace(/[œæłøđß]/g, (letter) => plainLetters[letter] ?? letter)
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

/** Letters that people write without their stroke, in a name above all. */
const plainLetters: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' };

/** Short forms that belong to a first name beginning so. « Louis » is not one of « Louise ». */
const shortNames = new Set(
  'alex chris sam ben max tom dan nico fred seb matt phil greg steph stef vince manu val cam gab theo jo mike rob andy steve'.split(
    ' ',
  ),
);

function isNameOf(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || (shortNames.has(word) && [...names].some((name) => name.startsWith(word)));
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
    names: names.flatMap((word) => wordsOf(word[0])),
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
    if (!match[0].trimEnd().slice(0, -name.length).trimEnd().endsWith(',') && !/^[Cc]h/.test(match[0])) continue;
    if (wordsOf(name).some((word) => isNameOf(word, names)) || notNames.has(fold(name))) continue;
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
  /(?<![\p{L}])n(?:e |')[^.!?\n]{0,40}?(?:suite|reten|retien|poursui|plus loin|continu|propos|accueill|embauch|recrut|engag|confi|prendre|offre|choisi|possible|rejoin|place|de poste|d'ouverture|invit|recevoir|donn|pourr|pouv|peux|peut|au bout|irons|irai|favorable|sera pas|existe plus|passe|rejoindr|rencontr|recev|verr|en votre faveur)/u,
  /(?:suite (?:favorable|negative)|defavorable|negativ|refus|rejet|ecart(?:e|ons|er)|pourvu|attribue|reste(?:r|rons|rai)? la |arret(?:e|ons) (?:la|ici)|emporte|(?:met(?:s|tons)?|mettre) (?:fin|un terme)|c'est une? autre|poursui[^.!?\n]{0,20} avec (?:une?|d')|annule|suspendu|gele|supprime|arrete|sans suite|reponse est non|renonc|place est prise|dire non|est ferme|deja pris)/u,
  /(?:choisi|choix|reten|opte|prefer|porte|confie|orient|privilegi|arret|recrut|embauch|engage|attribu|propos|reven|revient|signe|fix|pris)[^.!?\n]{0,90}?(?:autre|quelqu'un|une personne|celle qui|celui qui|un candidat|une candidate|candidature (?:plus|qui|dont|interne)|en interne|collegue|un profil|un dossier)/u,
  /(?<![\p{L}])(?:ira|va|est alle\w*|part(?:ons|is?|ent|irons)?|avanc\w+|continu\w+|demarr\w+|commenc\w+|echoit|tombe|donn\w+|accord\w+|travaillerons)(?![\p{L}])[^.!?\n]{0,40}?(?:(?<![\p{L}])autre(?![\p{L}])|quelqu'un)/u,
  /(?:not|n't|unable to|cannot|never) [^.!?\n]{0,40}?(?:tak|mov|proceed|progress|go|offer|invit|pursu|continu|consider|select|hire|hiring|bring|employ|been|retain|success|accept|able|host|join|further|forward|through)/u,
  /(?:unsuccessful|someone else|somebody else|stopped hiring|decided against|against (?:moving|proceeding|taking|going|offering)|another (?:person|applicant|candidate)|declin|reject|turned down|filled|withdrawn|cancell?ed|on hold|frozen|closed|regret|no longer (?:open|available|hiring)|the answer is no|a no |say no|no (?:opening|vacanc|place|post|role))/u,
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

/** Titles are named in the other language too: beginnings of words that say the same. */
const translations: readonly (readonly [string, string])[] = [
  ['data', 'donnee'],
  ['engin', 'ingen'],
  ['project', 'projet'],
  ['product', 'produit'],
  ['nurse', 'infirm'],
  ['account', 'compta'],
  ['hr', 'ressources'],
  ['hr', 'rh'],
  ['software', 'logici'],
  ['network', 'reseau'],
  ['sales', 'commerc'],
  ['sales', 'vente'],
  ['buyer', 'achet'],
  ['purchas', 'achat'],
  ['teacher', 'enseign'],
  ['teacher', 'profess'],
  ['driver', 'conduct'],
  ['driver', 'chauff'],
  ['cook', 'cuisin'],
  ['warehouse', 'entrepot'],
  ['warehouse', 'magasin'],
  ['test', 'recette'],
  ['intern', 'stage'],
  ['intern', 'stagiaire'],
  ['legal', 'jurid'],
  ['lawyer', 'jurist'],
  ['payroll', 'paie'],
  ['customer', 'client'],
  ['quality', 'qualite'],
  ['health', 'sante'],
  ['safety', 'securite'],
];

function sameMeaning(a: string, b: string): boolean {
  return translations.some(
    ([english, french]) =>
      (a.startsWith(english) && b.startsWith(french)) || (b.startsWith(english) && a.startsWith(french)),
  );
}

/** « RH » for « ressources humaines », « SRE » for « Site Reliability Engineer », either way round. */
function sameInitials(title: readonly string[], text: readonly string[]): boolean {
  const shorten = (words: readonly string[], into: ReadonlySet<string>) => {
    const long = words.filter((word) => !smallWords.has(word));
    for (let from = 0; from < long.length; from++) {
      let initials = '';
      for (let to = from; to < Math.min(long.length, from + 5); to++) {
        initials += long[to]?.charAt(0) ?? '';
        if (initials.length > 1 && into.has(initials)) return true;
      }
    }
    return false;
  };
  const shortOf = (words: readonly string[]) =>
    new Set(words.filter((word) => word.length > 1 && word.length < 6 && !smallWords.has(word)));
  return shorten(title, shortOf(text)) || shorten(text, shortOf(title));
}

/** Whether the words of a text speak of one of these title words. */
function speaksOf(words: readonly string[], title: readonly string[]): boolean {
  return (
    title.some((wanted) => words.some((word) => sameTitleWord(wanted, word) || sameMeaning(wanted, word))) ||
    sameInitials(title, words)
  );
}

function namesPosition(folded: string, position: string): boolean {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  if (wanted.length === 0) return true;
  return speaksOf(wordsOf(folded), wanted);
}

const titleAfter =
  /(?<![\p{L}])(?:(?:poste|offre|annonce|fonctions?|emploi|stage|alternance) (?:de |d['’]|d['’]une? |en |comme |intitulée? )|(?:role|position|post|job) (?:of|as) (?:an? |our |the )?|candidature (?:comme|en tant que) (?:une? )?|(?:apply|applying|applied|application) (?:for|to be) (?:the |our |an? |be our )(?:position of |role of |post of )?)(?:[«"“][ \u00a0\u202f]?)?([^\n.,;:!?()«»"“”]{3,60})/giu;

/** The first word of a title in small letters: « acheteur », « infirmière », « analyste ». */
const namesTrade =
  /^(?!(?:premier|dernier|particulier|chantier|atelier|metier|quartier|exterieur|interieur|important|suivant|meilleur|ailleurs|plusieurs|horaire|other|number|another|better|career|further|former)e?s?$)[a-z]{3,}(?:eure?|euse|trice|ienn?e?|iste|ier|iere|logue|aire|table|sable|ologist|ist|eer|ger|per|ter|der|cer|ner|ker|ator|itor|ician)s?$/;

/** « stage de fin d’études », « stage de six mois »: says nothing of the trade. */
const aboutInternship =
  /^(?:fin|mois|semaines?|decouverte|observation|longue|courte|deux|trois|quatre|cinq|six|annee|\d.*|m1|m2|master|licence|bts|but)$/;

/** A title the letter gives which shares nothing with the one applied for; only when it is plainly a title. */
function findOtherPosition(body: string, folded: string, position: string): Place | undefined {
  const wanted = titleWords(position).filter((word) => !smallWords.has(word));
  const precise = wanted.filter((word) => !commonTitleWords.has(word));
  // « RH » may be written in full, and a title of common words alone says too little to contradict.
  const telling = precise.length > 0 ? precise : wanted;
  if (telling.every((word) => word.length <= 3)) return undefined;
  if (speaksOf(wordsOf(folded), telling) || sameInitials(wanted, wordsOf(folded))) return undefined;
  for (const match of body.matchAll(titleAfter)) {
    const title = (match[1] ?? '').split(
      / (?:et|au|chez|dans|que|qui|pour|sur|a|à|est|demande|and|at|with|in|for|role|position|post|which|is|has|au sein)(?= |$)/u,
      1,
    )[0];
    if (title === undefined) continue;
    const words = titleWords(title).filter((word) => !smallWords.has(word));
    const isTitle =
      /^\p{Lu}/u.test(title) ||
      words.some((word) => commonTitleWords.has(word)) ||
      namesTrade.test(words[0] ?? '') ||
      (/^(?:stage|alternance)/i.test(match[0]) && !aboutInternship.test(words[0] ?? ''));
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

/** Words that have another business in a refusal (« nos attentes », « vos patients », « délai de livraison ») do not count. */
const wordOnDelay =
  /(?:retard|tardi|delai(?!s? (?:d'|de (?!reponse|traitement)))|(?<![\p{L}])tarde?r?(?![\p{L}])|(?:l'|cette |votre |longue |d'|une telle )attente(?![\p{L}])|(?:vous|tu|avez|as|ai|fait|faire|avoir)[^.!?\n]{0,16} attend(?:u|re)|patience|patienter|(?:avoir|avez|as) patiente|silence|sans (?:nouvelles?|reponse)|plus tot|longtemps|trop de temps|temps (?:mis|qu'il (?:m'|nous )a fallu|que (?:j'ai|nous avons) mis)|bien apres|devi?ons une reponse|(?:seulement|que) maintenant|enfin vers|excus|pardon|apolog|delay|(?<![\p{L}])late(?![\p{L}])|belated|slow (?:reply|response|answer|to)|sooner|earlier|before now|so long|took us|taken us|has taken|waited|waiting(?! list)|bearing with|kept you|overdue|semaines? (?:se sont|ont) )/u;

/** Colleagues when they are known, else anyone whose address does not carry the candidate's name. */
function hasOtherRecipients(facts: ReviewFacts): boolean {
  const to = [...new Set((facts.to ?? []).map((address) => address.toLowerCase()))];
  const colleagues = (facts.colleagues ?? []).map((entry) => entry.toLowerCase().replace(/^@/, ''));
  const isColleague = (address: string) => {
    const lower = address.toLowerCase();
    return colleagues.some((entry) => lower === entry || lower.endsWith(`@${entry}`));
  };
  if (to.some(isColleague)) return true;
  if (to.length < 2) return false;
  const allNames = [...namesOf(facts)];
  const names = allNames.filter((name) => name.length > 2);
  const initials = allNames.map((name) => name.charAt(0)).join('');
  const others = to.filter((address) => {
    const local = fold(address.split('@', 1)[0] ?? '');
    return !names.some((name) => local.includes(name)) && !(initials.length > 1 && local === initials);
  });
  return others.length > (others.length === to.length ? 1 : 0);
}
