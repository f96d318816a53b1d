import { withArticle } from '../text/french-article';
import { joinList } from '../text/join-list';
import { withDe } from '../text/with-de';
import { withIndefiniteArticle } from './english-role';
import { isLength, tellLength } from './length-of-experience';
import { midSentence } from './mid-sentence';
import { circumstance, participle, priceIsTooHigh, tellsASkill } from './precision-words';
import { personSought } from './person-sought';
import { namesAnUnlawfulGround } from './unlawful-ground';
import { turnLackRound } from './turn-lack-round';
import { expandShorthand } from './typed-shorthand';
import type { LetterLanguage, ReasonId } from './request';

/**
 * What a sentence may do with a precision.
 * - `asset`: a post may ask for it (« une expérience de Go », « le permis B », « 5 ans d’expérience »);
 * - `degree`: more of something (« davantage de pratique de Figma »);
 * - `practice`: what one practises, a tool or a field (« Kubernetes », « la paie »): a post asks for its practice;
 * - `person`: who was looked for (« une personne plus à l’aise avec la clientèle »);
 * - `action`: an infinitive (« encadrer une équipe »); · `clause`: a whole sentence (« le poste est basé à Lyon »);
 * - `label`: words that no sentence is sure to take as they are: quoted; · `''`: nothing, or a judgement no letter repeats.
 */
export type PrecisionKind = 'asset' | 'degree' | 'practice' | 'person' | 'action' | 'clause' | 'label' | '';

/** A recruiter's precision of the reason, and what a sentence may make of it. */
export interface Precision {
  /** As it stands inside a sentence, with its article; '' when no letter may repeat it. */
  readonly text: string;
  readonly kind: PrecisionKind;
  /** It names a field of work (« la cybersécurité »), not what is expected in it. */
  readonly isField: boolean;
  /** It tells what happened to the post (« le budget a été gelé », « une réorganisation »). */
  readonly isCircumstance: boolean;
  /** It names two things or more (« un CAP et la maîtrise du tour »), or one in the plural. */
  readonly isSeveral: boolean;
  /** It is a length of time (« au moins 5 ans d’expérience »), of which nothing can be said « above all ». */
  readonly isLength: boolean;
  /** A permit, a diploma: one has it or has it not. */
  readonly isHeld: boolean;
}

/** What no words say. */
export const noPrecision: Precision = {
  text: '',
  kind: '',
  isField: false,
  isCircumstance: false,
  isSeveral: false,
  isLength: false,
  isHeld: false,
};

/**
 * Sorts a precision by its first words. An article is supplied only where it is sure, a lack is turned into what the post
 * asks for (« manque de pratique » → « davantage de pratique »), and a judgement (« pas assez dynamique ») is left out.
 */
export function readPrecision(written: string, language: LetterLanguage, reason?: ReasonId): Precision {
  if (written === '') return noPrecision;
  if (namesAnUnlawfulGround(written, language)) return noPrecision;
  const told = expandShorthand(withoutQuotes(written), language).replace(/\s*\(([^()]*)\)/g, (whole, note: string) =>
    ofOneself.test(note) ? '' : whole,
  );
  const bare = tellLength(midSentence(told, language), language);
  const price = priceIsTooHigh[language](bare);
  if (price !== null) return { ...noPrecision, text: price, kind: 'clause' };
  const happened = participle[language](bare);
  if (happened !== null) return { ...noPrecision, text: happened, kind: 'clause', isCircumstance: true };
  const read = turnLackRound(joinNames(bare, language), language);
  if (read === '') return noPrecision;
  const person = personSought(read, language);
  if (person !== null) return person === '' ? noPrecision : { ...noPrecision, text: person, kind: 'person' };
  const sort = (text: string): Sorted => (language === 'fr' ? readFrench : readEnglish)(text, reason);
  const whole = sort(read);
  const isCircumstance = circumstance.test(read) && !tellsASkill.test(read);
  const listed =
    whole.kind === 'clause' || whole.kind === 'action' || isCircumstance
      ? whole
      : (readList(read, language, sort) ?? whole);
  const precision =
    reason === 'experience' && listed.kind === 'practice' && listed.isSeveral !== true && !isCircumstance
      ? asExperience(listed.text, language)
      : listed;
  return {
    ...precision,
    isSeveral: precision.isSeveral ?? namesSeveral[language].test(precision.text),
    isLength: isLength(precision.text),
    isHeld: held[language].test(precision.text),
    isField: !isCircumstance && (precision.kind === 'practice' || precision.kind === 'label'),
    isCircumstance:
      isCircumstance ||
      (precision.kind === 'clause' &&
        reason === 'position-withdrawn' &&
        !tellsASkill.test(read) &&
        !ofAPerson.test(read)),
  };
}

/** What stands between quotes is what was meant. */
function withoutQuotes(text: string): string {
  return /^[\s«“"'‘]+([^«»“”"]+?)[\s»”"'’]+$/u.exec(text)?.[1] ?? text;
}

/** A setting or a field is what one has experience of: « une expérience du secteur médico-social », “experience in the public sector”. */
function asExperience(text: string, language: LetterLanguage): Sorted {
  if (language === 'fr') return { text: `une expérience ${withDe(text)}`, kind: 'asset' };
  if (/^experience\s/u.test(text)) return { text, kind: 'asset' };
  const of = /\s(?:sector|industry|market)$|^(?:NHS|Civil Service|City)$/u.test(text)
    ? `the ${text.replace(/^the\s/u, '')}`
    : /\s(?:company|firm|agency|start-?up|scale-?up|school|hospital|hotel|restaurant|kitchen|bank|lab|team|environment|setting|group|factory|plant|warehouse|home)$/u.test(
          text,
        ) && !/^(?:an?|the)\s/u.test(text)
      ? withIndefiniteArticle(text)
      : text;
  return { text: `experience in ${of}`, kind: 'asset' };
}

const held = {
  fr: /^(?:(?:l[ae]s?|une?|des|notre|votre)\s|l’)?(?:permis|caces|diplômes?|habilitations?|certifications?|certificats?|licence|master|doctorat|BTS|CAP|BEP|BAC(?:\+\d)?|DUT|BUT|DEUG|MBA|titre|carte|agrément|FIMO|FCO|SSIAP|brevet|BAFA|BNSSA|TOSA|TOEIC|qualification|visa|véhicule|casier)(?![\p{L}])/iu,
  en: /(?:^|\s)(?:licen[cs]e|certificate|certification|degree|diploma|card|badge|visa|qualification|QTS|CPC|CSCS|clearance|permit|accreditation|membership|PhD|MBA|right to work)(?!\p{L})/iu,
} as const;

/**
 * Things asked for together, each with its own article: « CAP boulangerie et maîtrise du tour » → « un CAP boulangerie et la
 * maîtrise du tour ». Null when they are not several, or when one would not stand alone (« du contentieux et des IRP »).
 */
function readList(text: string, language: LetterLanguage, sort: (text: string) => Sorted): Sorted | null {
  // What stands in brackets is one with what it follows.
  const things = text
    .replace(/\([^()]*\)/gu, (note) => note.replaceAll(' ', '\u0000').replaceAll(',', '\u0001'))
    .split(language === 'fr' ? /,\s+(?:et\s)?|\set\s/u : /,\s+(?:and\s)?|\sand\s/u)
    .map((thing) => thing.replaceAll('\u0000', ' ').replaceAll('\u0001', ','));
  if (things.length < 2 || things.some((thing) => thing.split(' ').length > longestThing)) return null;
  if (things.slice(1).some((thing) => leansOnTheFirst[language].test(thing))) return null;
  const sorted = things.map(sort).map((one): Sorted => {
    // Among other things asked for, a name is of a tool: « un allemand courant et la pratique de WMS Reflex ».
    return one.kind === 'label' && /^\p{Lu}/u.test(one.text) ? { text: one.text, kind: 'practice' } : one;
  });
  if (!sorted.every(({ kind }) => kind === 'asset' || kind === 'practice')) return null;
  const practised = sorted.every(({ kind }) => kind === 'practice');
  if (
    language === 'fr' &&
    hasComplement.test(things[0] ?? '') &&
    !sorted.slice(1).every(({ kind }) => kind === 'asset')
  )
    return null;
  const told = sorted.map(({ text: thing, kind }) =>
    practised || kind === 'asset' || language === 'en' || /^(?:l[ae]s?\s|l’)/u.test(thing)
      ? thing
      : `la pratique ${withDe(thing)}`,
  );
  return { text: joinList(told, language), kind: practised ? 'practice' : 'asset', isSeveral: true };
}

/** In words; a longer thing is a sentence of its own. */
const longestThing = 7;

/** « … du contentieux et des IRP », “experience of managing and leading a team”: the second goes with the first’s head. */
const leansOnTheFirst = {
  fr: /^(?:des?|du|d’|à|aux?|en|sur|dans|pour|avec)(?:\s|(?<=’))|^\d/u,
  en: /^(?:of|in|with|for|to|on|at)\s|^\p{Ll}+ing(?:\s|$)/u,
} as const;

const hasComplement = /\s(?:des?|du|en|dans|sur|à|aux?|pour)\s|\sd’/u;

const namesSeveral = {
  fr: /^(?:des|les|de|plusieurs|quelques|certaines|certains|deux|trois|quatre)\s|\set\s|,\s/u,
  en: /\sand\s|,\s|^[\p{L}-]+(?:\s[\p{L}-]+)?\s(?:skills|qualifications|references)(?!\p{L})/u,
} as const;

/** A note in brackets that the recruiter took about the person (« pas validé au test », « à creuser »): no letter repeats it. */
const ofOneself =
  /(?<!\p{L})(?:pas|peu|trop|aucune?|jamais|manque|bof|moyen(?:ne)?|faible|limite|insuffisante?s?|creuser|vérifier|revoir|échec|échoué|raté|dommage|not|never|too|lack(?:s|ing)?|weak|poor|failed|unsure|check)(?!\p{L})|\?|^non$/iu;

/** A clause about the candidate, or about what is looked for, tells nothing of what happened to the post. */
const ofAPerson = /^(?:vous|tu|nous (?:cherch|recherch)\p{L}+|you|we (?:need|want))(?!\p{L})/iu;

type Sorted = Pick<Precision, 'text' | 'kind'> & Partial<Pick<Precision, 'isSeveral'>>;

function readFrench(written: string, reason: ReasonId | undefined): Sorted {
  const text = withPrepositions(written);
  if (frenchClause.test(text)) return { text, kind: 'clause' };
  if (frenchAction.test(text)) return { text, kind: 'action' };
  if (/^(?:plus\s(?:d[eu’]|des\s)|davantage\s|un meilleur\s|une meilleure\s|une plus\s)/u.test(text))
    return { text, kind: 'degree' };
  if (/^\d|^(?:au moins|moins)\s/u.test(text)) return { text, kind: 'asset' };
  if (
    /^(?:une?|des|plusieurs|quelques|certaine?s|deux|trois|quatre|cinq|six|dix|ce|cet|cette|ces|quelqu’un)\s/u.test(
      text,
    )
  )
    return { text, kind: 'asset' };
  const definite = /^(?:l[ae]s?\s|l’)([\p{L}-]+)/u.exec(text);
  if (definite !== null) return { text, kind: frenchAssets.test(definite[1] ?? '') ? 'asset' : 'practice' };
  if (frenchPreposition.test(text)) return { text, kind: 'label' };
  const completed = withArticle(text);
  if (completed !== null) {
    const head = completed.replace(/^(?:l[ae]s?\s|l’)/u, '');
    const isDefinite = head !== completed;
    return {
      text: completed,
      kind: !isDefinite || frenchAssets.test(/^[\p{L}-]+/u.exec(head)?.[0] ?? '') ? 'asset' : 'practice',
    };
  }
  return { text, kind: namesATool(text, reason) ? 'practice' : 'label' };
}

/** What note-takers skip after a head: « maîtrise Excel » → « maîtrise d’Excel », « expérience EHPAD » → « expérience en EHPAD ». */
function withPrepositions(text: string): string {
  return text
    .replace(
      /^([Mm]aîtrise|[Pp]ratique|[Cc]onnaissances?)\s(?=\p{Lu})(.+)$/u,
      (_, head: string, of: string) => `${head} ${withDe(of)}`,
    )
    .replace(/^(?:la\s)?stack\s(?=\p{Lu})/iu, '')
    .replace(
      /(?<=^(?:la\s)?(?:[Mm]aîtrise|[Pp]ratique|[Cc]onnaissances?)\s(?:de\s|d’)\p{Lu}[\p{L}\d+#.]*)\set\s(?=\p{Lu})(.+)$/u,
      (_, of: string) => ` et ${withDe(of)}`,
    )
    .replace(/^plus\s(?=(?:grande|forte|longue|fine|bonne|haute)\s)/u, 'une plus ')
    .replace(/^([Ee]xpériences?)\s(?=\p{Lu}|\p{Ll}+(?:logie|tion|ment|nce|ing|graphie|trie|rie)$)/u, '$1 en ');
}

function readEnglish(text: string, reason: ReasonId | undefined): Sorted {
  if (englishClause.test(text))
    return {
      text: text.replace(/^(?=(?:client|customer|budget|project|funding|team|manager|department)\s)/u, 'the '),
      kind: 'clause',
    };
  if (/^to\s/u.test(text)) return { text: text.replace(/^to\s/u, ''), kind: 'action' };
  if (/^(?:in|on|with|for|at(?! least)|of|that|who)\s/u.test(text)) return { text, kind: 'label' };
  if (/^(?:more|stronger|deeper|better|greater|wider)\s/u.test(text)) return { text, kind: 'degree' };
  if (/^right to\s/u.test(text)) return { text: `the ${text}`, kind: 'asset' };
  const head = englishHead(text);
  if (
    englishCountable.test(head) &&
    !/^(?:an?|the|your|our|this|some|several|\d+(?!st|nd|rd|th|\d)|more|two|three)(?!\p{L})/u.test(text)
  )
    return { text: withIndefiniteArticle(text), kind: 'asset' };
  if (/^hands-on\s(?!experience|knowledge|practice)/u.test(text))
    return { text: text.replace(/^hands-on\s(?:with\s)?/u, 'hands-on experience with '), kind: 'asset' };
  if (
    /^(?!hiring\s|funding\s|losing\s)\p{Ll}[\p{L}-]*ing\s(?!skills?|experience|knowledge|background|licen|certificat|practice|degree|diploma|quali)/u.test(
      text,
    )
  )
    return { text: `experience of ${text}`, kind: 'asset' };
  if (/^(?:the|your|our|this|these)\s/u.test(text))
    return { text, kind: englishAssets.test(head) ? 'asset' : 'practice' };
  if (/^(?:an?|some|several|at least|two|three|four|five|six|ten|\d)/u.test(text)) return { text, kind: 'asset' };
  if (englishAssets.test(head) || englishQuality.test(text)) return { text, kind: 'asset' };
  if (reason === 'technology-stack' || /^[\p{Lu}\d.]/u.test(text) || /^[\p{L}]+(?:[\s-][\p{L}]+){0,3}$/u.test(text))
    return { text, kind: 'practice' };
  return { text, kind: 'label' };
}

/** The noun an English phrase is about: the last word before a preposition. */
function englishHead(text: string): string {
  const before =
    text.split(
      /\s(?:of|in|with|for|at|on|to|from|as|working|within|until|till|since|after|before|during|by)\s|,/u,
    )[0] ?? text;
  return /[\p{L}+#’-]+$/u.exec(before)?.[0].toLowerCase() ?? '';
}

/** A name of its own, told by a capital or a sign inside. A bare sigle (« RH ») may be a trade: only a stack is sure of it. */
function namesATool(text: string, reason: ReasonId | undefined): boolean {
  if (reason === 'technology-stack') return true;
  const first = /^\S+/u.exec(text)?.[0].replace(/,$/, '') ?? '';
  if (/^\p{Lu}[\p{Lu}&]+$/u.test(first)) return sigles.has(first);
  return /^\p{Lu}\p{L}*\p{Lu}|[.+#\d]/u.test(first) || (/^\p{Lu}/u.test(first) && !/[àâçéèêëîïôùû]/iu.test(first));
}

const sigles = new Set('AWS SAP SQL PHP CSS HTML GCP VBA API REST ETL'.split(' '));

/** Two or more names in a row are a list with its « et »: « Snowflake, dbt » → « Snowflake et dbt ». */
function joinNames(text: string, language: LetterLanguage): string {
  const names = text.split(/,\s+|\s\+\s/u);
  const short = names.every((name) => /^\S+(?:\s\S+){0,2}$/u.test(name));
  if (names.length < 2 || !short || /\s(?:et|ou|and|or)\s/u.test(text)) return text;
  return `${names.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${names.at(-1) ?? ''}`;
}

const frenchPreposition =
  /^(?:en|dans|pour|avec|sans|chez|à|aux?|sur|de|du|que|non|profil|trop|pas|assez|hors|via|depuis|vers)\s|^(?:d|qu)’/u;

/** An infinitive with what follows one; nouns in -er and -ir are followed by something else. */
const frenchAction =
  /^(?:(?:ne\s|n’|s’|se\s|y\s)\p{L}+|\p{Ll}+(?:er|ir|oir|re))\s(?:une?|des|l[ae]s?|du|de l|en|avec|à|aux?|sur|seule?|bien|déjà|dans|votre|vos|son|ses|leurs?|plusieurs|parler|lire|rapidement|souvent|\d+|été|eu|fait|dirigé|managé|encadré|géré|travaillé|mobiles?|autonomes?)(?!\p{L})|^(?:être|avoir|savoir|pouvoir|faire|conduire|mettre|lire|écrire|comprendre|prendre|construire|vendre|connaître|suivre|manager|gérer|encadrer|maîtriser|piloter|animer|parler)\s(?!de\s|du\s)/u;

/** Verbs that make a clause of a precision. */
const frenchClause =
  /(?<![\p{L}\p{N}’-])(?:(?:n’|m’|l’|s’|c’|j’|y |qu’il |n’y )?(?:est|sont|était|étaient|sera|seront|ai|a|ont|avait|aura|auront|avons|avez|n’as|as)|faut|doit|doivent|demandent?|requiert|requièrent|exigent?|nécessitent?|recherchons|cherchons|attendons|souhaitons|voulons|portent?|correspond(?:ent)?|va|vont|peut|peuvent|suppose|implique|prévoit|utilisent?|utilisons|travaillent?|travaillons|s’appuie|repose|reposent|compte|restent?|manquent?|fallait|garde|gardons|préfère|préférons|est parti|arrive|a changé)(?![\p{L}\p{N}’-])/u;
const englishClause =
  /(?<![\p{L}’-])(?:is|are|was|were|will|has|have(?! led)|had|needs?(?!\s+of)|requires?|must|should|can|cannot|does|do|calls? for|fell|failed|lost|pulled|left|changed|closed|ended|stopped|collapsed|ran)(?![\p{L}’-])|^(?:we|you|they|it|he|she|I)\s/u;

/** What a person has: a level, a paper, a quality. The rest, when definite, is practised. */
const frenchAssets =
  /^(?:nombre|maîtrise|connaissances?|pratique|expériences?|expertise|capacité|rigueur|autonomie|curiosité|polyvalence|disponibilité|mobilité|permis|diplômes?|caces|sens|goût|rythme|esprit|aisance|relationnel|certifications?|habilitations?|formation|niveau|titre|statut|profil|compétences?|horaires|possibilité|envie|motivation|ponctualité|patience|proximité|langue|anglais|allemand|espagnol|italien|portugais|néerlandais|chinois|arabe|adaptabilité|écoute|leadership|ancienneté|stabilité|présence|télétravail|travail|dynamisme|engagement|enthousiasme|pédagogie|empathie|créativité|culture|vision|gel|budget|report|rachat|arrêt|annulation)$/iu;

const englishAssets =
  /^(?:experience|knowledge|skills?|proficiency|mastery|fluency|command|understanding|ability|availability|familiarity|expertise|practice|rigour|autonomy|flexibility|english|french|german|spanish|italian|dutch|portuguese|mandarin|arabic|years|qualifications|credentials|references|exposure|seniority|background|record|level|degree|licen[cs]e|certificate|certification|diploma)$/iu;
const englishCountable =
  /^(?:card|badge|visa|vehicle|speaker|degree|licen[cs]e|certificate|certification|diploma|qualification|background|record|portfolio|level|profile|freeze|reorganisation|reorganization|restructuring|merger|command|grasp|understanding)$/iu;
const englishQuality =
  /^(?:fluent|strong|solid|proven|prior|previous|daily|regular|immediate|good|excellent|longer)\s/iu;
