import { withArticle } from '../text/french-article';
import { joinList } from '../text/join-list';
import type { FormOfAddress, LetterLanguage } from './request';

/** Who speaks in the letter, and to whom. */
export interface Voice {
  readonly language: LetterLanguage;
  readonly address: FormOfAddress;
  readonly plural: boolean;
}

/**
 * A recruiter's note of praise without its subject, as a whole sentence: « super échange sur X » → « J’ai beaucoup apprécié notre
 * échange sur X », “Loved your piece” → “I loved your piece”. Only what the note says; null when it is not one of these.
 */
export function completePraise(note: string, voice: Voice): string | null {
  if (note.includes('\n') || note.length > longestNote) return null;
  const bare = note.replace(/[\s.!…]+$/u, '');
  return voice.language === 'fr' ? completeFrench(bare, voice) : completeEnglish(bare, voice);
}

const longestNote = 160;
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function completeFrench(note: string, voice: Voice): string | null {
  const liked =
    /^(?:(?:très|vraiment|beaucoup|bien|particulièrement|énormément|sincèrement|tout particulièrement)\s)?(?:aimé|apprécié|adoré|admiré)\s(?!par\s).+$/iu;
  const have = voice.plural ? 'Nous avons' : 'J’ai';
  if (liked.test(note)) return `${have} ${lowered(note)}.`;
  const struck =
    /^(?:(?:très|vraiment)\s)?(?:bluffée?s?|impressionnée?s?|touchée?s?|séduite?s?|marquée?s?|frappée?s?)\spar\s((votre|vos|ton|ta|tes|la|le|les|l’).+)$/iu.exec(
      note,
    );
  if (struck !== null) {
    const many = /^(?:vos|tes|les)$/iu.test(struck[2] ?? '');
    return `${capital(struck[1] ?? '')} ${voice.plural ? 'nous' : 'm’'}${voice.plural ? ' ' : ''}${many ? 'ont' : 'a'} fait forte impression.`;
  }
  const glad =
    /^(?:très\s)?(?:ravie?s?|contente?s?|heureu(?:x|ses?)|enchantée?s?)\s(?:de\s(?=l’|la\s|notre\s|votre\s|ton\s|ta\s)|du\s|de\scet(?:te)?\s)(.+)$/iu.exec(
      note,
    );
  if (glad !== null) return `${have} beaucoup apprécié ${frenchOwned(glad[1] ?? '', voice) ?? glad[1] ?? ''}.`;
  if (ofAThirdPerson.fr.test(note)) return '';
  if (isAWish.test(note)) return null;
  if (frenchVerb.test(note)) return null;
  const told =
    eachOf(note, /,\s+(?:et\s)?|\set\s/u, (thing) => frenchOwned(thing, voice)) ??
    eachOf(note, /,\s+/u, (thing) => frenchOwned(thing, voice));
  if (told === null) return frenchWhole(note, voice);
  const shared = told.every((thing) => /^n(?:otre|os)\s/u.test(thing));
  return `${have} ${shared ? 'beaucoup' : 'particulièrement'} apprécié ${joinList(told, 'fr')}.`;
}

/**
 * A note that names something without a verb, whole: « votre contribution à un projet libre », « carnet de croquis ». One that
 * describes the person (« motivé et souriant ») is no sentence a letter may end with.
 */
function frenchWhole(note: string, voice: Voice): string | null {
  const touched = voice.plural ? 'Nous avons été sensibles' : 'J’ai été sensible';
  if (describesSomeone.test(note)) return '';
  if (isAnExclamation.test(note) || !namesOnly(note) || /^\S+\set\s\S+$/u.test(note)) return null;
  if (/^(?:votre|vos|ton|ta|tes)\s/iu.test(note)) return `${touched} à ${lowered(note)}.`;
  if (
    /^(?:\p{L}+(?:[ée]e?s?|if|ive|eux|euse|ant|ante|ent|ente)\set\s)?\p{L}+(?:é|ée|és|ées|if|ive|eux|euse|ant|ante|ent|ente)$/iu.test(
      note,
    ) ||
    describesSomeone.test(note)
  )
    return '';
  const many = /^\d+\s|^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt)\s/iu.test(note);
  const first = /^[\p{L}-]+/u.exec(note)?.[0].toLowerCase() ?? '';
  if (!many && (first.length < 4 || /^\p{Lu}\p{L}*\p{Lu}/u.test(note) || /(?:er|ir|re|ment)$/u.test(first)))
    return null;
  const possessive =
    voice.address === 'vous'
      ? many || manyOf(first)
        ? 'vos'
        : 'votre'
      : many || manyOf(first)
        ? 'tes'
        : endsInTheFeminine.test(first) && !/^[aeiouyéèêàâîôûh]/iu.test(first)
          ? 'ta'
          : 'ton';
  return many
    ? `${touched} à ${possessive} ${lowered(note)}.`
    : `${voice.plural ? 'Nous avons' : 'J’ai'} beaucoup aimé ${possessive} ${lowered(note)}.`;
}

const isAWish = /^bon(?:ne)?s?\s(?:route|chance|continuation|suite|courage|idée|vent)(?!\p{L})/iu;
const isAnExclamation =
  /^(?:bravo|merci|félicitations|chapeau|respect|dommage|hâte|bon(?:ne)?s?\s(?:route|chance|continuation|suite|courage|idée)|quel(?:le)?s?|à|très|trop|plein|pas|peu|toujours|jamais|déjà|oui|non|top|super|belle\séquipe|rien|tout|voir|cf)(?!\p{L})/iu;
const describesSomeone =
  /^(?:très|assez|plutôt|vraiment)?\s?(?:motivé|souriant|sérieu|sympa|dynamique|volontaire|ponctuel|posé|calme|rigoureu|créati|curieu|autonome|ambitieu)\p{L}*(?:\s|,|$)/iu;
const endsInTheFeminine = /(?:(?<!mm|am|è|ê|ist|og|ar|at|it|yl|od|oth)e|ion|té|eur)$/u;

/** Words after which no verb in the present can stand. */
const linkingWords = new Set(
  (
    'de du des d à au aux en dans sur sous chez pour par avec sans entre contre vers malgré face autour après avant pendant depuis durant ' +
    'lors auprès selon parmi jusque comme et ou ni très si plus moins bien aussi toute tout tous toutes le la les un une ce cet cette ces ' +
    'votre vos ton ta tes notre nos mon ma mes leur leurs son sa ses l d s'
  ).split(' '),
);
/** Endings of adjectives that no verb in the present has. */
const anAdjective =
  /(?:aires?|ibles?|ables?|iques?|els?|elles?|eux|euses?|ifs?|ives?|al|ales?|aux|és?|ées?|ants?|antes?|ains?|aines?|ois|oises?|iens?|iennes?)$|^(?:libres?|solides?|superbes?|rares?|sincères?|simples?|clairs?|claires?|vrais?|justes?|francs?|franches?|complets?|complètes?|pro|top|fins?|fines?|publics?|durs?|bruts?)$/u;

/** Whether every word can only be part of what is named: after a word that links, an adjective by its ending, or a name. */
function namesOnly(note: string): boolean {
  const tokens = note.split(/\s+|(?<=’)/u);
  if (/\s(?:qui|que|qu’|dont|où)(?:\s|(?<=’))/iu.test(note)) return false;
  const noun = /^(?:votre|vos|ton|ta|tes)$/iu.test(tokens[0] ?? '') ? 1 : 0;
  const counted =
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|belle|beau|bel|grande?|première?)s?$/iu.test(
      tokens[noun] ?? '',
    )
      ? 1
      : 0;
  if (tokens.some((token) => /^(?:expl|impl|appl|ind|prat|crit|fabr|revend)iques?$/u.test(token))) return false;
  return tokens.slice(noun + counted + 1).every((token, at) => {
    const before = tokens[noun + counted + at]?.toLowerCase().replace('’', '') ?? '';
    return (
      linkingWords.has(token.toLowerCase().replace('’', '')) ||
      linkingWords.has(before) ||
      /^\d+$/u.test(before) ||
      /^(?:\p{Lu}|\d)/u.test(token) ||
      anAdjective.test(token)
    );
  });
}

/** « Elle a de l’humour », “her portfolio is great”: the candidate would read of themselves as of somebody else. */
const ofAThirdPerson = {
  fr: /^(?:elle|il(?!\s(?:y\s|est\s|était\s|me\s|nous\s|m’|n’y|faut|fallait|fait))|son|sa|ses|candidate?|a|avait|est|sait)\s/iu,
  en: /^(?:she|he|her|his|candidate|has|was|is)\s(?!impressed|struck)/iu,
} as const;

/** The things a note names one after the other, each in the words of the letter; null when one of them is not understood. */
function eachOf(note: string, between: RegExp, tell: (thing: string) => string | null): readonly string[] | null {
  const told = note.split(between).map((thing) => tell(lowered(thing)));
  return told.every((thing) => thing !== null) ? told : null;
}

/** « super échange sur X » → « notre échange sur X », « portfolio très soigné » → « votre portfolio très soigné ». */
function frenchOwned(thing: string, voice: Voice): string | null {
  const bare = thing
    .replace(/^(?:une?|des|du|de\s+l’|l[ae]s?|notre|nos)\s|^l’|^beaucoup\s(?:de\s|d’)/iu, '')
    .replace(
      /^(?:(?:(?:très|vraiment|si|toujours)\s)?(?:bon(?:ne)?s?|intéressante?s?)|super|top|nice|cool|vraie?s?|réel(?:le)?s?|chouettes?)\s/iu,
      '',
    )
    .replace(
      /\s(?:(?:très|vraiment|super|hyper)\s)?(?:top|super|génial(?:e|es|aux)?|cool|nickel|canon|au\stop|intéressante?s?|sympas?|agréables?)$/iu,
      '',
    )
    .replace(/^(\S+)\s(superbes?|magnifiques?|excellente?s?|remarquables?)$/iu, '$2 $1');
  const [, adjective = '', noun = ''] =
    /^((?:(?:très|vraiment)\s)?(?:excellente?s?|belles?|bel|beau|beaux|grande?s?|jolie?s?|superbes?|magnifiques?|remarquables?|solides?|forte?s?|impressionnante?s?|premi(?:er|ère)s?)\s)?([\p{L}-]+)/iu.exec(
      bare,
    ) ?? [];
  const word = noun.toLowerCase();
  if (/^(?:feeling|contact|fit)$/u.test(word)) return `notre échange${bare.slice((adjective + noun).length)}`;
  const many = manyOf(word);
  if (exchanges.test(word)) return `${many ? 'nos' : 'notre'} ${bare}`;
  const gender = genderOf(word, adjective);
  if (gender === null) return null;
  if (voice.address === 'vous') return `${many ? 'vos' : 'votre'} ${bare}`;
  if (many) return `tes ${bare}`;
  return `${gender === 'f' && !/^[aeiouyéèêâîôûh]/iu.test(bare) ? 'ta' : 'ton'} ${bare}`;
}

const exchanges =
  /^(?:échanges?|discussions?|entretiens?|conversations?|moments?|rencontres?|visio|appels?|rendez-vous)$/u;

const manyOf = (word: string): boolean =>
  /[sx]$/u.test(word) &&
  !/^(?:parcours|cours|sens|accès|propos|choix|temps|recours|avis|rendez-vous|succès|concours|progrès|sérieux|repas|tracas|stress|process)$/u.test(
    word,
  );

function genderOf(word: string, adjective: string): 'm' | 'f' | null {
  const one = word.replace(/(?<=\p{L}{3})[sx]$/u, '');
  if (masculine.has(one) || masculine.has(word)) return 'm';
  if (feminine.has(one) || feminine.has(word)) return 'f';
  const article = withArticle(`${one} x`) ?? withArticle(one);
  if (article !== null)
    return /^(?:le|un)\s/u.test(article)
      ? 'm'
      : /^(?:la|une)\s/u.test(article)
        ? 'f'
        : /(?:ion|té|nce)$/u.test(one)
          ? 'f'
          : 'm';
  if (adjective === '') return null;
  return /(?:e|es)\s$/u.test(adjective) && !/(?:superbe|magnifique|remarquable|solide)s?\s$/u.test(adjective)
    ? 'f'
    : null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const masculine = words(
  'portfolio cv parcours projet dossier exposé blog repo dépôt profil site exercice test book travail code style humour calme sérieux ' +
    'dynamisme enthousiasme sourire recul leadership esprit compte article discours investissement savoir-faire savoir-être regard ' +
    'sens cas atelier mémoire engagement stage courage tempérament œil',
);
const feminine = words(
  'lettre énergie clarté rigueur motivation présentation démarche candidature bande maquette réponse question curiosité honnêteté ' +
    'franchise écoute pédagogie maturité culture maîtrise approche analyse vision idée créativité sensibilité personnalité mission ' +
    'planche photo illustration envie aisance posture expérience réalisation création',
);

/** A subject or a verb: the note is a sentence already. */
const frenchVerb =
  /(?<![\p{L}’])(?:je|tu|vous|nous|on|il|elle|ils|elles|ça|cela|c’est|j’\p{L}+|n’\p{L}+|est|sont|a|ont|était|avez|avons|m’\p{L}+|donne(?:nt)?|montre(?:nt)?|prouve(?:nt)?|merci|bravo|félicitations|quel(?:le)?s?)(?!\p{L})/iu;

function completeEnglish(note: string, voice: Voice): string | null {
  const who = voice.plural ? 'We' : 'I';
  if (
    /^(?:(?:really|particularly|especially|truly|absolutely|very much|also|so)\s)?(?:loved|liked|enjoyed|appreciated|admired|valued)\s/iu.test(
      note,
    )
  )
    return `${who} ${lowered(note).replace(/^so /u, 'so much ')}.`;
  const impressed =
    /^(?:was\s|were\s)?((?:very\s|really\s|so\s)?(?:impressed|struck|moved|touched)\s(?:by|with)\s.+)$/iu.exec(note);
  if (impressed !== null) return `${who} ${voice.plural ? 'were' : 'was'} ${lowered(impressed[1] ?? '')}.`;
  if (ofAThirdPerson.en.test(note)) return '';
  if (englishVerb.test(note) || /^(?:good|best of) luck/iu.test(note)) return null;
  const manner =
    /^(?:(?:so|very|really|always|super)\s)?((?:kind|calm|patient|warm|curious|confident|articulate|thoughtful|friendly|open|honest|engaging|enthusiastic|passionate|well[- ]prepared|prepared|attentive|reassuring)(?:\s(?:and|with|under|about|in|on|at|throughout|when|towards)\s.+)?)$/iu.exec(
      note,
    );
  if (manner !== null) return `You came across as ${lowered(manner[1] ?? '')}.`;
  const told = eachOf(note, /,\s+(?:and\s)?/u, englishOwned);
  if (told === null) return englishWhole(note, who);
  return told.every((thing) => thing.startsWith('our '))
    ? `${who} very much enjoyed ${joinList(told, 'en')}.`
    : `${who} particularly appreciated ${joinList(told, 'en')}.`;
}

/** “Portfolio”, “ten years of scouting”: few words, none of them a verb. */
function englishWhole(note: string, who: string): string | null {
  if (!/^[\p{L}\d][\p{L}\d’-]*(?:\s[\p{L}\d’-]+){0,4}$/u.test(note)) return null;
  if (
    /^(?:well|great|good|best|thanks|thank|congrat\w*|bravo|keep|hope|lovely to|nice to|please|let|no|not|yes|all|everyone|everybody|top)(?!\p{L})/iu.test(
      note,
    )
  )
    return null;
  if (/(?:ed|ing)$/u.test(note.split(' ')[0] ?? '') || /^(?:\p{Lu}[\p{L}]*\s?){2,}$/u.test(note)) return null;
  if (/^(?:bright|kind|calm|funny|smart|curious|honest|clever|quiet|shy|motivated|smiling)(?:\s|$)/iu.test(note))
    return '';
  if (
    /\s\p{Ll}+[^s\W]s$/u.test(note) &&
    !/\s(?:of|in|on|at|for|with)\s\S+$/u.test(note) &&
    !/^(?:two|three|four|five|six|ten|\d)/iu.test(note)
  )
    return null;
  return `${who} particularly appreciated your ${lowered(note)}.`;
}

function englishOwned(thing: string): string | null {
  const owned = /^(?:your|our)\s(?=\S)/u.test(thing);
  const bare = thing.replace(/^(?:an?|the|your|our|some)\s/u, '');
  const praised =
    /^(?:(?:so|very|really|truly|super|always)\s)?(?:great|good|nice|lovely|excellent|impressive|strong|clear|brilliant|fantastic|amazing|solid|thoughtful|beautiful|outstanding|wonderful|sharp|creative|interesting|pleasant|friendly|warm)\s/u;
  if (!owned && !praised.test(bare)) return null;
  const plain = bare
    .replace(/^(?:(?:so|very|really|truly|super|always)\s)?(?:great|good|nice|interesting|pleasant)\s/u, '')
    .replace(/^(?:so|really|truly|super|always)\s/u, '');
  if (
    /^(?:[a-z]+\s)?(?:chats?|conversations?|talks?|calls?|discussions?|meetings?|interviews?|exchanges?|catch-up)(?![\p{L}-])/u.test(
      plain,
    )
  )
    return `our ${plain}`;
  if (owned && /\p{L}{2}(?:s|ed)$/u.test(plain) && !/\s(?:of|on|in|about|with|for|at|to)\s\S+$/u.test(plain))
    return null;
  return `your ${plain}`;
}

const englishVerb =
  /(?<![\p{L}’])(?:I|we|you|it|they|he|she|is|are|was|were|has|have|had|made|makes?|shows?|showed|stood|stands|stayed|impressed|will|would|can|could|should|did|does|do|loved|liked|enjoyed|felt|told|gave|give|gives|goes|went|helped|helps|came|said|knows?|think|thinks|works|worked|shines?|stays|speaks|deserves?|brings?|brought|won|built|ran|led|taught|thanks|thank|well done|congratulations)(?!\p{L})/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
