import type { LetterLanguage } from './request';

/** A recruiter's precision of the reason, and what a sentence may make of it. */
export interface Precision {
  /** As it stands inside a sentence. */
  readonly text: string;
  /** A sentence may be about it (« la décision s’est jouée sur Kubernetes »). */
  readonly isAsked: boolean;
  /** A sentence may look for it (« nous cherchons une expérience de Go »). */
  readonly isSought: boolean;
  /** It names a field of work (« la cybersécurité »), not what is expected in it. */
  readonly isField: boolean;
  /** It tells what happened to the post (« le budget a été gelé », « une réorganisation »). */
  readonly isCircumstance: boolean;
}

/**
 * Sorts a precision by its first words. Words for a lack (« manque de… », « vous n’avez pas… »), whole sentences and
 * infinitives can only be announced by a colon; so can a French noun without its article (« maîtrise de Go »), a name excepted.
 */
export function readPrecision(written: string, language: LetterLanguage): Precision {
  const text = midSentence(written, language);
  if (text === '') return { text, isAsked: false, isSought: false, isField: false, isCircumstance: false };
  const isLack = tellsALack.test(text);
  const isSentence = (language === 'fr' ? frenchVerb : englishVerb).test(text);
  const isNoun = !isLack && !isSentence && !opensOtherwise[language].test(text);
  return {
    text,
    isAsked:
      isNoun &&
      !/^\d/.test(text) &&
      (language === 'en' || /^[\p{Lu}\p{N}.]/u.test(text) || frenchDeterminer.test(text)),
    isSought: isNoun && sought[language].test(text),
    isField: isNoun && !tellsAnExpectation.test(text),
    isCircumstance: !isLack && (isSentence || circumstance.test(text)) && !tellsASkill.test(text),
  };
}

/** Without its full stop, its « parce que », nor a capital on a first word that is no name. */
export function midSentence(written: string, language: LetterLanguage): string {
  const bare = written
    .replace(/[\s.;,:…]+$/u, '')
    .replace(/^[\s:–—•*-]+/u, '')
    .replace(/^(?:parce qu(?:e\s|’)|car\s|puisqu(?:e\s|’)|because\s|since\s)/iu, '');
  const first = /^\p{L}+/u.exec(bare)?.[0] ?? '';
  const isCommon =
    smallWords.has(first.toLowerCase()) || (language === 'fr' && /^\p{L}+\s(?:de\s|du\s|des\s|d’)/u.test(bare));
  return isCommon && /^\p{Lu}\p{Ll}*$/u.test(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

const smallWords = new Set(
  (
    'un une le la les l des du de d plus davantage pas peu trop plusieurs quelques ce cet cette ces leur notre nos votre vos ton ta tes ' +
    'son sa ses mon ma en dans sur autour avec sans pour au aux à chez manque absence vous tu il elle on nous expérience compétence ' +
    'compétences connaissance connaissances maîtrise pratique niveau anglais allemand espagnol gestion pilotage conduite encadrement ' +
    'management expertise aisance autonomie habitude disponibilité formation diplôme certification permis savoir avoir être encadrer ' +
    'gérer maîtriser conduire piloter animer solide solides bonne bonnes bon bons excellente excellentes excellent forte fort profil ' +
    'chaque tout toute toutes certaines certains beaucoup au moins deux trois quatre cinq dix que budget réorganisation gel report ' +
    'réseaux réseau sécurité cybersécurité comptabilité développement logistique ' +
    'a an the more some several stronger deeper hands greater prior previous in on with around for your you no not lack experience ' +
    'knowledge fluency practice proficiency mastery strong solid fluent leading managing having being to at we our they budget hiring'
  ).split(' '),
);

const frenchDeterminer =
  /^(?:(?:une?|l[ae]|les|des|du|de la|plusieurs|quelques|certaine?s|deux|trois|quatre|cinq|dix|ce|cet|cette|ces)\s|l’)/iu;

const sought = {
  fr: /^(?:une?|des|plusieurs|quelques|certaine?s|au moins|deux|trois|quatre|cinq|six|sept|huit|dix|\d+)\s|^(?:la|une) (?:maîtrise|pratique|connaissance)(?!\p{L})|^quelqu’un /iu,
  en: /^(?:an?|some|several|at least|two|three|four|five|ten|\d+\+?|the ability|strong(?:er)?|deeper|more|solid|fluent|hands-on|proven|prior|previous|daily|regular|experience|knowledge|proficiency|mastery)\s/iu,
} as const;

const tellsALack =
  /^(?:manque|absence|pas|peu|trop|aucun|aucune|faute|insuffisan\p{L}*|vous|tu|il|elle|on|nous|je|votre|vos|ton|ta|tes|son|sa|ses|lack|lacking|no|not|too|you|your|they|we|our|insufficient|limited|missing|little)(?!\p{L})|(?<!\p{L})(?:insuffisante?s?|pas assez|trop)(?!\p{L})/iu;

/** Prepositions, infinitives and comparatives open no noun phrase a sentence may be about. */
const opensOtherwise = {
  fr: /^(?:en|dans|pour|avec|sans|chez|à|au(?! moins)|aux|sur|de|que|plus|davantage|moins|assez|non|profil)\s|^(?:d|qu)’|^\p{Ll}+(?:er|ir|oir)\s(?!de|du|des)|^(?:être|faire|conduire|mettre|lire|écrire|comprendre|prendre|construire|vendre|connaître|suivre)\s/u,
  en: /^(?:to|in|on|with|for|at(?! least)|of|that|who)\s/iu,
} as const;

/** Verbs that make a clause of a precision. One too many costs nothing: a colon announces nouns as well. */
const frenchVerb =
  /(?<![\p{L}’-])(?:(?:n’|m’|l’|s’|c’|j’|y |qu’il )?(?:est|sont|était|étaient|sera|seront|a|ont|avait|aura|auront|avons|avez)|faut|doit|doivent|demandent?|requiert|requièrent|exigent?|nécessitent?|recherchons|cherchons|attendons|souhaitons|voulons|portent?|correspond(?:ent)?|va|vont|peut|peuvent|suppose|implique|prévoit|utilisent?|utilisons|travaillent?|travaillons|s’appuie|repose|reposent|compte|restent?|manquent?)(?![\p{L}’-])/u;
const englishVerb =
  /(?<![\p{L}’-])(?:is|are|was|were|will|has|have(?! led)|had|needs?|requires?|must|should|can|cannot|does|do|looking|calls? for)(?![\p{L}’-])/u;

/** Words of what a post expects: no field of work is named with them. */
const tellsAnExpectation =
  /^(?:une?|des|plusieurs|quelques|certaine?s|au moins|deux|trois|cinq|dix|an?|more|some|several|at least|\d+\+?|being|having|the ability)\s|(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|permis|diplôme|plus|ans|experience|knowledge|practice|skills?|proficiency|mastery|fluency|fluent|command|deeper|stronger|years|using)(?!\p{L})/iu;

const circumstance =
  /(?<!\p{L})(?:budgets?|projets?|réorganis\p{L}+|gel|gelée?s?|report|reportée?s?|annul\p{L}+|suspen\p{L}+|arrêt\p{L}*|restructur\p{L}+|priorités|mobilité|en interne|financements?|internalis\p{L}+|effectifs|recrutements?|fusion|rachat|stratégi\p{L}+|pourvue?|freeze|frozen|funding|internally|reorgani\p{L}+|cancell?ed|postponed|put on hold|headcount|filled|restructuring|merger|budgetary)(?!\p{L})/iu;
const tellsASkill =
  /(?<!\p{L})(?:expériences?|maîtrise|pratique|compétences?|connaissances?|niveau|gestion|conduite|pilotage|encadrement|experience|knowledge|skills?|managing|leading|management)(?!\p{L})/iu;
