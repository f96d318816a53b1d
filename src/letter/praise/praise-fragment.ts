import { withArticle } from '../../text/french-article';
import { feminineNouns, isPluralNoun } from '../../text/french-nouns';
import { joinList } from '../../text/join-list';
import { withDefinite } from '../../text/with-de';
import { completeEnglishPraise } from './english-praise';
import { eachOf, lowered, type Voice } from './praised-things';

/**
 * A recruiter's note of praise without its subject, as a whole sentence: « super échange sur X » → « J’ai beaucoup apprécié notre
 * échange sur X », “Loved your piece” → “I loved your piece”. Only what the note says; null when it is not one of these.
 */
export function completePraise(note: string, voice: Voice): string | null {
  if (note.includes('\n') || note.length > longestNote) return null;
  const bare = note.replace(/[\s.!…]+$/u, '');
  if (holdsAReproach[voice.language].test(bare)) return '';
  return voice.language === 'fr' ? completeFrench(bare, voice) : completeEnglishPraise(bare, voice);
}

/** Praise with what spoils it (« …, dommage pour l’anglais », “strong CV, shame about the test”), noted without a sentence. */
const holdsAReproach = {
  fr: /(?<!\p{L})(?:dommage|hélas|malheureusement)(?!\p{L})|^(?!merci\s.*\smalgré\s(?:l[ae]s?\s|l’|ce\s|cette\s|nos\s|notre\s))(?!.*(?<!\p{L})(?:je|vous|tu|nous|on|est|sont|était|étaient|a|ont|avez|as)(?!\p{L})).*(?<!\p{L})(?:malgré|mais|même si|sauf|en revanche|par contre|cependant|quoique)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:shame|pity|unfortunately|sadly)(?!\p{L})|^(?!(?:thanks|thank you)\s.*\sdespite\s(?:the|this|our)\s)(?!.*(?<!\p{L})(?:I|we|you|is|are|was|were|has|have|had|did)(?!\p{L})).*(?<!\p{L})(?:but|although|however|except|despite|though)(?!\p{L})/iu,
} as const;

const longestNote = 160;
function completeFrench(note: string, voice: Voice): string | null {
  const liked =
    /^(?:(?:très|vraiment|beaucoup|bien|particulièrement|énormément|sincèrement|tout particulièrement)\s)?(?:aimé|apprécié|adoré|admiré)\s(?!par\s).+$/iu;
  const have = voice.plural ? 'Nous avons' : 'J’ai';
  const without = note.replace(/^(?:ai|avons)\s/iu, '');
  if (liked.test(without)) return `${have} ${lowered(without)}.`;
  const won = ourSide.exec(note);
  if (won !== null) return `Notre ${(won[1] ?? '').toLowerCase()} a été ${lowered(won[2] ?? '')}.`;
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
  if (metYou.test(note))
    return `${have} eu plaisir à ${voice.address === 'tu' ? 'te' : 'vous'} rencontrer${metYou.exec(note)?.[1] ?? ''}.`;
  const met = exchanged.exec(note);
  if (met !== null) {
    const [, verb = '', rest = ''] = met;
    const you = voice.address === 'tu' ? 'toi' : 'vous';
    return `${have} eu plaisir à ${verb.toLowerCase()}er${rest.replace(/^\savec\s(?:toi|vous)(?!\p{L})/iu, ` avec ${you}`)}.`;
  }
  const atEase = /^(?:(?:super|très|vraiment|hyper)\s)?(à l’aise(?:\s.+)?)$/iu.exec(note);
  if (atEase !== null)
    return `${voice.address === 'tu' ? 'Tu étais' : 'Vous étiez'} ${/^(?:super|très|vraiment|hyper)/iu.test(note) ? 'très ' : ''}${atEase[1] ?? ''}.`;
  if (ofAThirdPerson.test(note) || goesOnOfSomeone.test(note) || ofADegree.test(note)) return '';
  const [, named = '', then = ''] = /^([^,]+),\s((?:on|nous|vous|tu|je|ça|cela)\s.+)$/iu.exec(note) ?? [];
  const namedOwned =
    named === '' || frenchVerb.test(named.replace(own, ''))
      ? null
      : own.test(named)
        ? lowered(named)
        : frenchOwned(lowered(named), voice);
  if (namedOwned !== null) return `${have} beaucoup apprécié ${namedOwned}\u00a0: ${then}.`;
  if (isAWish.test(note)) return null;
  const thing = relativeOnly(note);
  if (thing) return `${have} particulièrement apprécié ${lowered(note)}.`;
  if (frenchVerb.test(note)) return null;
  const [, praised = '', more = ''] = withAnAfterthought.exec(note) ?? [];
  if (praised !== '') {
    if (describesSomeone.test(more)) return '';
    const moreOwned = / /u.test(more) ? null : frenchOwned(more, voice);
    const firstOwned = frenchOwned(lowered(praised), voice);
    if (firstOwned !== null && moreOwned !== null && genderOf(more, '') !== null)
      return `${have} particulièrement apprécié ${firstOwned} et ${moreOwned}.`;
    const ease = /^(?:(?:super|très|vraiment|hyper)\s)?(à l’aise(?:\s.+)?)$/iu.exec(more)?.[0];
    if (firstOwned !== null && ease !== undefined)
      return `${have} particulièrement apprécié ${firstOwned}\u00a0: ${voice.address === 'tu' ? 'tu étais' : 'vous étiez'} ${ease.replace(/^(?:super|hyper)/iu, 'très')}.`;
    const owned = frenchOwned(lowered(praised), voice);
    if (owned !== null) return `${have} particulièrement apprécié ${owned}, ${more}.`;
  }
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
  if (describesSomeone.test(note) || onlyAnAdjective.test(note)) return '';
  if (isAnExclamation.test(note) || !namesOnly(note) || /^\S+\set\s\S+$/u.test(note)) return null;
  if (/^(?:votre|vos|ton|ta|tes)\s/iu.test(note)) return `${touched} à ${lowered(note)}.`;
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

/** « ravi d’avoir échangé avec toi »: the pleasure is said without the gender of who writes. */
const exchanged =
  /^(?:(?:très|vraiment)\s)?(?:ravie?s?|contente?s?|heureu(?:x|ses?)|enchantée?s?)\sd’avoir\s(?:pu\s)?(échang|discut|parl|travaill|bavard|dialogu)(?:é|er)(\s.+)?$/iu;

const metYou =
  /^(?:(?:très|vraiment)\s)?(?:ravie?s?|contente?s?|heureu(?:x|ses?)|enchantée?s?)\sde\s?(?:vous\s|t’)avoir\s(?:rencontrée?s?|vue?s?)(\s.+)?$/iu;

/** « beau book, surtout les affiches », « entretien fluide, très pro », « bonne énergie, souriant ». */
const withAnAfterthought =
  /^([^,]+),\s((?:surtout|notamment|en particulier)\s(?:l[ae]s?\s|l’|votre\s|vos\s).+|(?:(?:très|vraiment|super|hyper)\s)?à\sl’aise(?:\s.+)?|(?:(?:très|vraiment|bien|super|plutôt)\s)?\p{Ll}[\p{Ll}-]+(?:\set\s\p{Ll}+)?)$/u;

/** « l’attention que vous portez aux enfants »: a thing, with a verb in nothing but the clause that tells which. */
function relativeOnly(note: string): boolean {
  const told =
    /^(?:l[ae]s?\s|l’)[\p{L}-]+(?:\s(?!qu)[\p{L}-]+){0,3}?\s(?:que\s|dont\s|avec\slaquelle\s|avec\slequel\s)(?:vous|tu)\s(?:l’|y\s|en\s|nous\s|m’)?\p{L}+(.*)$/iu.exec(
      note,
    );
  return told !== null && !mayBeAMainVerb.test(told[1] ?? '');
}
const mayBeAMainVerb =
  /,|(?<!\p{L})(?:(?:m|n)’\p{L}+|(?:nous|vous|me|te|se|ne)\s\p{L}+|est|sont|a|ont|était|étaient|fait|font|vaut|\p{L}{3,}(?:nt|[aâ]t)|montre|prouve|donne|témoigne|inspire|impressionne|reflète|révèle|mérite|reste|force|touche|séduit|parle|plaît)(?!\p{L})/iu;

const isAWish = /^bon(?:ne)?s?\s(?:route|chance|continuation|suite|courage|idée|vent)(?!\p{L})/iu;
const isAnExclamation =
  /^(?:bravo|merci|félicitations|chapeau|respect|dommage|hâte|bon(?:ne)?s?\s(?:route|chance|continuation|suite|courage|idée)|quel(?:le)?s?|à|très|trop|plein|pas|peu|toujours|jamais|déjà|oui|non|top|super|belle\séquipe|rien|tout|voir|cf)(?!\p{L})/iu;
const describesSomeone =
  /^(?:très|assez|plutôt|vraiment|super|hyper)?\s?(?:motivé|souriant|sérieu|sympa|dynamique|volontaire|ponctuel|posé|calme|rigoureu|créati|curieu|autonome|ambitieu)\p{L}*(?:\s|,|$)/iu;
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
  /(?:aires?|ibles?|ables?|iques?|els?|elles?|eux|euses?|ifs?|ives?|al|ales?|aux|és?|ées?|ants?|antes?|ains?|aines?|ois|oises?|iens?|iennes?)$|^(?:libres?|solides?|superbes?|rares?|sincères?|simples?|clairs?|claires?|vrais?|justes?|francs?|franches?|complets?|complètes?|concrets?|concrètes?|pro|top|fins?|fines?|publics?|durs?|bruts?)$/u;

/** Whether every word can only be part of what is named: after a word that links, an adjective by its ending, or a name. */
function namesOnly(note: string): boolean {
  const tokens = note.split(/\s+|(?<=’)/u);
  if (/\s(?:qui|que|qu’|dont|où)(?:\s|(?<=’))/iu.test(note)) return false;
  const noun = /^(?:votre|vos|ton|ta|tes)$/iu.test(tokens[0] ?? '') ? 1 : 0;
  const counted =
    /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|belle|beau|bel|grande?|première?|double|triple)s?$/iu.test(
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
      anAdjective.test(token) ||
      // A noun that no verb in the present is spelled as: « cursus droit et histoire ».
      (/[^es]$/u.test(token) && !/nt$/u.test(token) && withArticle(token) !== null)
    );
  });
}

/** « bien préparé », « très polyvalente », « souriante et investie »: of somebody, whom it does not name. */
const onlyAnAdjective =
  /^(?:(?:très|bien|vraiment|super|hyper|plutôt|assez)\s)?(?:\p{L}+(?:[ée]e?s?|if|ive|eux|euse|ant|ante|ent|ente)\set\s)?\p{L}+(?:é|ée|és|ées|if|ive|eux|euse|ant|ante|ent|ente)$/iu;
const own = /^(?:votre|vos|ton|ta|tes)\s/iu;
/** « très pédagogue » */
const ofADegree = /^(?:très|super|hyper|vraiment)\s[\p{L}-]+$/iu;
/** « bien préparé, a regardé notre site » */
const goesOnOfSomeone =
  /^(?:(?:très|bien|vraiment|super|hyper)\s)?[\p{L}-]+(?:\s[^,]*)?,\s(?:et\s)?(?:a|avait|est|était|sait)\s/iu;

/** « jury conquis », « équipe vraiment bluffée »: those who liked it are of the house. */
const ourSide =
  /^(?:l’|notre\s|le\s|la\s)?(équipe|jury|comité|direction|manager|service|client)\s((?:(?:très|vraiment|complètement)\s)?(?:conqui|convainc|bluff|séduit|enthousiast|ravi|emball|impressionn|unanim|touch|charm|enchant|épat)\p{L}*)$/iu;

/** « Elle a de l’humour »: the candidate would read of themselves as of somebody else. */
const ofAThirdPerson =
  /^(?:elle|il(?!\s(?:y\s|est\s|était\s|me\s|nous\s|m’|n’y|faut|fallait|fait))|son|sa|ses|candidate?|a|avait|est|sait)\s/iu;

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
  // The other side of « contact » is told by what follows: with others, it is the candidate’s own.
  if (
    /^(?:feeling|contact|fit)$/u.test(word) &&
    /^\savec\s(?!vous|toi|moi|nous)/u.test(bare.slice((adjective + noun).length))
  )
    return `${voice.address === 'vous' ? 'votre' : 'ton'} ${bare}`;
  if (/^(?:feeling|contact|fit)$/u.test(word)) return `notre échange${bare.slice((adjective + noun).length)}`;
  const many = manyOf(word);
  // With somebody else, it was had by the candidate: the one who writes may not have been there.
  if (exchanges.test(word) && /\savec\s(?!vous|toi|moi|nous(?!\p{L}))/u.test(bare))
    return `${yours(many, genderOf(word, adjective) ?? 'm', bare, voice)} ${bare}`;
  if (exchanges.test(word)) return `${many ? 'nos' : 'notre'} ${bare}`;
  const gender = genderOf(word, adjective);
  if (gender === null) return null;
  // « la clarté de l’expression », « la créativité de vos maquettes »: whose it is, is told by what follows.
  if (!many && /^[\p{L}-]+\sde\s(?:vos|votre|tes|ton|ta)\s/iu.test(bare))
    return withDefinite(gender === 'f' ? 'la' : 'le', bare);
  if (
    /^(?:clarté|qualité|précision|finesse|richesse|profondeur|justesse|originalité|pertinence)\s(?:de\s(?:l’|la\s|vos\s|votre\s|tes\s|ton\s|ta\s)|du\s|des\s)/iu.test(
      bare,
    )
  )
    return `la ${bare}`;
  // « le témoignage de vos anciens collègues » has its owner already.
  if (saidByOthers.test(word) && ownedFurtherOn.test(bare.slice((adjective + noun).length)))
    return many ? `les ${bare}` : withDefinite(gender === 'f' ? 'la' : 'le', bare);
  return `${yours(many, gender, bare, voice)} ${bare}`;
}

function yours(many: boolean, gender: 'm' | 'f', thing: string, { address }: Voice): string {
  if (address === 'vous') return many ? 'vos' : 'votre';
  if (many) return 'tes';
  return gender === 'f' && !/^[aeiouyéèêâîôûh]/iu.test(thing) ? 'ta' : 'ton';
}

/** What others say of somebody is theirs. */
const saidByOthers =
  /^(?:témoignage|recommandation|retour|avis|appréciation|référence|mot|soutien|éloge|confiance)s?$/u;
const ownedFurtherOn = /^\s(?:de|par)\s(?:votre|vos|ton|ta|tes)\s/u;

const exchanges =
  /^(?:échanges?|discussions?|entretiens?|conversations?|moments?|rencontres?|visio|appels?|rendez-vous)$/u;

const manyOf = (word: string): boolean => isPluralNoun(word) && !/^(?:rendez-vous|tracas)$/u.test(word);

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
        : feminineNouns.has(one) || /(?:ion|té|nce|[tr]ure|ette)$/u.test(one) || /(?:elle|onne)s?\s$/u.test(adjective)
          ? 'f'
          : 'm';
  if (adjective === '') return null;
  return /(?:e|es)\s$/u.test(adjective) && !/(?:superbe|magnifique|remarquable|solide)s?\s$/u.test(adjective)
    ? 'f'
    : null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What neither an ending nor `withArticle` tells of the things that are praised. */
const masculine = words(
  'cv parcours dossier exposé blog repo dépôt site exercice style humour calme sérieux enthousiasme sourire recul esprit compte article discours savoir-faire savoir-être profil regard sens cas atelier mémoire stage œil',
);
const feminine = words('lettre énergie bande franchise idée planche envie');

/** A subject or a verb: the note is a sentence already. */
const frenchVerb =
  /(?<![\p{L}’])(?:je|tu|vous|nous|on|il|elle|ils|elles|ça|cela|c’est|j’\p{L}+|n’\p{L}+|est|sont|a|ont|était|avez|avons|m’\p{L}+|donne(?:nt)?|montre(?:nt)?|prouve(?:nt)?|merci|bravo|félicitations|quel(?:le)?s?)(?!\p{L})/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
