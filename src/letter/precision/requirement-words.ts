import { onceNeeded } from '../../text/once-needed';
import type { LetterLanguage } from '../request';
import { participle } from './noted-lack';

/**
 * What is asked, without the word that asks for it: « permis B obligatoire » → « permis B », “Must have a licence” → “a licence”,
 * “German essential” → “German”. “Must be able to drive” is an action (“to drive”), “must be available” tells who was sought.
 */
export function withoutRequiring(text: string, language: LetterLanguage): string {
  const told = text.replace(heading, '');
  return language === 'fr' ? withoutFrench(told) : withoutEnglish(told);
}

const required =
  'obligatoire|exigée?|requise?|impérati(?:f|ve)|indispensable|nécessaire|souhaitée?|demandée?|imposée?|recherchée?|attendue?|appréciée?|privilégiée?|préférée?';

const requiredAhead = onceNeeded(() => new RegExp(String.raw`^(?:${required})s?\s?[\u00a0\u202f]?:\s*`, 'iu'));
/** Not « n’est plus nécessaire », which asks for nothing. */
const requiredAfter = onceNeeded(
  () =>
    new RegExp(
      String.raw`(?<=\p{L}.*)(?<!\s(?:pas|plus|jamais|guère))(?:\s(?:est|sont|était|serait|seraient|sera))?\s(?:(?:${required})s?|un\s(?:vrai\s|gros\s|réel\s)?(?:plus|atout))(?=\s(?:et|\+|pour)\s|,\s|\s\(|$)`,
      'giu',
    ),
);
const havingDone = onceNeeded(
  () => new RegExp(String.raw`^(?:to\shave|having)\s(?:already\s)?(${participle}\s.+)$`, 'iu'),
);
const haveDone = onceNeeded(() => new RegExp(String.raw`^have\s(?:already\s)?(${participle}(?:\s.+)?)$`, 'iu'));

/** « besoin d’un comptable », « recherche d’un profil bilingue », « exige une habilitation »: the verb has no subject. */
const frenchAsking = onceNeeded(
  () =>
    new RegExp(
      String.raw`^(?:(?:(?:on\s(?:a\s)?|nous\s(?:avons\s)?)?besoin|(?:à\sla\s|en\s)?recherche|nécessité)\s(?:d’|de\s)(?=(?:une?|quelqu’un|personnes?|profils?|candidate?s?)(?!\p{L}))|(?:besoin|nécessité)\s(?:d’|de\s|du\s)|(?:re)?cherche\s(?=(?:une?|quelqu’un|personnes?|profils?|candidate?s?)(?!\p{L}))|(?:exige|nécessite|requiert|demande|suppose|implique)\s(?=(?:une?|l[ae]s?|des|au moins)\s|l’))`,
      'iu',
    ),
);
/** A comparison with what is not asked for: « plutôt du Go que du Python ». */
const rather =
  /^(?:plutôt|davantage)\s(?:(?:vers|sur)\s)?(?=(?:une?|des|du|l[ae]s?|de\sla)\s|(?:de\s)?l’)(.+?)(?:\sque\s.+)?$/iu;
/** « plutôt React que Angular chez nous »: names, which take no article. */
const ratherNamed = /^(?:[Pp]lutôt|[Dd]avantage|[Ss]urtout)\s(?=\p{Lu})(.+?)(?:\s(?:que\s|qu’).+)?$/u;
/** What a list is of: « outils : Jira, Confluence ». */
const heading =
  /^(?:l[ae]s?\s)?(?:stack|technos?|technologies|outils?|logiciels?|environnement|langages?|frameworks?|compétences?|critères?|savoir-être|savoir-faire|qualités?|prérequis|pré-requis|point bloquant|tools?|technolog(?:y|ies)|software|skills?|languages?|requirements?)(?:\s[\p{L}-]+)?[\s\u00a0\u202f]?:\s+(?=\S)/iu;

/** « plutôt du management que de l’expertise » → « le management », « plutôt du Go que du Python » → « Go ». */
function withoutComparing(text: string): string {
  const compared = (ratherNamed.exec(text) ?? rather.exec(text))?.[1];
  if (compared === undefined) return text;
  return compared
    .replace(/^du\s(?=\p{Ll})/u, 'le ')
    .replace(/^de\s(?=l(?:a\s|’)\p{Ll})/u, '')
    .replace(/^(?:du|de\sla|des)\s|^de\sl’/iu, '');
}

function withoutFrench(text: string): string {
  return withoutComparing(text)
    .replace(chosen, '')
    .replace(/(?<!\d.*)\s(?:uniquement|seulement|exclusivement)$/iu, '')
    .replace(frenchAsking(), '')
    .replace(requiredAhead(), '')
    .replace(requiredAfter(), '')
    .replace(/^(?:doit|devait|devra)\s(?=\p{L}+(?:er|ir|re)(?!\p{L}))/iu, '')
    .replace(
      /^(?:il\s)?(?:nous\s)?(?:faut|fallait)\s(?:impérativement\s)?(?=(?:une?|l[ae]s?|des|au moins)\s|l’)/iu,
      '',
    );
}

/** « profil plus senior retenu »: how it ended says nothing of what was sought. « a été retenu » is a sentence. */
const chosen =
  /(?<=^(?:(?:une?|autres?|d’autres|l[ae]s?)\s)*(?:profil|candidat|candidature|personne)\S*\s.+)(?<!\s(?:été|est|sont))\s(?:retenu|choisi|recruté|sélectionné|privilégié|préféré|embauché)e?s?$/iu;

/** Of the candidate, not of the post: “needs supervision”, “seeking sponsorship”. */
const saidOfTheCandidate =
  /^(?:(?:needs?|needed|requires?)\s(?:improvement|improving|supervision|supervising|support|guidance|training|work|time|help|direction|mentoring|sponsorship|visa)(?!\p{L})|(?:is\s)?(?:looking for|seeking|searching for)\s(?!(?:an?|someone|somebody|people|more|stronger|the|candidates?|profiles?)\s))/iu;

function withoutEnglish(text: string): string {
  if (saidOfTheCandidate.test(text)) return '';
  const bare = text
    .replace(/^(?:mostly|mainly|primarily)\s(\S.*?),?\s(?:and not|not|rather than|instead of)\s.+$/iu, '$1')
    .replace(
      /(?<!\s(?:no longer|not|never))\s(?:(?:is|are|was|were)\s)?(?:required|essential|mandatory|needed|a must|compulsory|necessary|expected|desirable|preferred)$/iu,
      '',
    )
    .replace(
      /^(?:(?:needs?|needed|requires?|requiring)\s(?!to\s)|(?:was\s|were\s|we are\s|we were\s)?(?:looking for|seeking|searching for|in need of)\s(?=(?:an?|someone|somebody|people|more|stronger|the|candidates?|profiles?)\s))/iu,
      '',
    )
    .replace(/^being\s(?=able\sto\s)/iu, '')
    .replace(
      /^being\s(?!(?!trained|qualified|certified|licensed|registered|based|skilled)\p{Ll}+(?:ed|ing)\s)/iu,
      'someone who is ',
    );
  const knowing = /^knows?\show\sto\s(.+)$/iu.exec(bare)?.[1];
  if (knowing !== undefined) return `to ${knowing}`;
  if (/^can\s(?!not\s)/iu.test(bare)) return `someone who ${bare}`;
  if (/^able\sto\s/iu.test(bare)) return bare.replace(/^able\s/iu, 'the ability ');
  const done = havingDone().exec(bare);
  if (done !== null) return `someone who has ${done[1] ?? ''}`;
  const must = /^(?:(?:candidates?\s)?must|needs? to|should|has to|have to|required to|ought to)\s(.+)$/iu.exec(bare);
  if (must === null) return bare.replace(/^(?:required|essential|mandatory):\s*/iu, '');
  const [, what = ''] = must;
  const perfect = haveDone().exec(what);
  if (perfect !== null) return `someone who has ${perfect[1] ?? ''}`;
  const turned: readonly (readonly [RegExp, string])[] = [
    [/^(?:have|hold|possess|own)\s/iu, ''],
    [/^be able to\s/iu, 'to '],
    [/^know how to\s/iu, 'to '],
    [/^know\s/iu, 'knowledge of '],
    [/^understand\s/iu, 'an understanding of '],
    [/^be\s/iu, 'someone who is '],
    [/^(like|love|enjoy|want)\s/iu, 'someone who would $1 '],
  ];
  for (const [verb, instead] of turned) if (verb.test(what)) return what.replace(verb, instead);
  return `to ${what}`;
}
