import { withArticle } from '../../text/french-article';
import { opensWithAVerb } from '../../text/french-verbs';
import type { LetterLanguage } from '../request';
import type { Sorted } from './precision-kind';
import { tellsOfTheCandidate } from './told-of-the-candidate';

/**
 * Whether a thing asked for is a phrase that a sentence takes. What was read of a note may still hold a verb, a negation or the
 * shorthand of somebody in a hurry: a sentence around it would be none.
 */
export function isWellFormed({ text, kind }: Sorted, language: LetterLanguage): boolean {
  if (kind === 'clause' || kind === 'action' || kind === '') return true;
  const phrase = text.replace(/\s?\([^()]*\)/gu, '').replace(relative[language], '');
  if (shorthand[language].test(phrase)) return false;
  if (kind === 'person') return true;
  return phrase.split(between[language]).every((part) => isAThing(part, language));
}

function isAThing(part: string, language: LetterLanguage): boolean {
  if (tellsOfTheCandidate(part, language)) return false;
  return language === 'fr' ? !opensWithAVerb(part) && !perhapsAVerb(part) : !onlyDescribes.test(part);
}

/** « roule sans remorque », « dessine sur AutoCAD »: a word that no article is sure of, before what follows a verb. */
function perhapsAVerb(part: string): boolean {
  const [, word = ''] =
    /^(\p{Ll}{3,}e)\s(?:sur|sous|sans|dans|chez|depuis|comme|du|des|une?|les?|la)\s/u.exec(part) ?? [];
  return (
    word !== '' &&
    withArticle(word) === null &&
    !/^(?:autonome|mobile|apte|disponible|formule|expérience|une|de)$/u.test(word)
  );
}

/** What somebody is said to do, inside « quelqu’un qui … ». */
const relative = {
  fr: /\s(?:qui|que|dont|où)\s.*$|\squ’.*$/u,
  en: /\s(?:who|that|which|whose)\s.*$/u,
} as const;

const between = { fr: /[\s\u202f]?[,;]\s+|\s(?:et|ou)\s/u, en: /[,;]\s+|\s(?:and|or)\s/u } as const;

/** Signs and words of notes that no sentence has. */
const shorthand = {
  fr: /(?:^|\s)(?:ok|nok|ko|bof|cf|idem|etc|ni|[+=?~→-]+)(?:[\s.]|$)|\s(?:mini?|maxi?)$|\s\.\.\.|…$/iu,
  en: /(?:^|\s)(?:ok|okay|n\/a|tbc|tbd|etc|nor|yet|[+=?~→-]+)(?:[\s.]|$)|\s(?:min|max|minimum|maximum|a bonus|a plus|only|so far)$|…$/iu,
} as const;

/** An adjective with no noun after it: “PE-backed”, “fast-paced”. */
const onlyDescribes =
  /^(?:(?:very|highly|more|really)\s)?(?:[\p{L}\d]+-(?:backed|paced|based|facing|driven|led|oriented|minded|owned|funded|listed|intensive|heavy|ready|speaking|trained|qualified)|(?:regulated|listed|unionised|unionized|multilingual|bilingual|international|global|remote|hybrid|corporate|commercial|technical|operational|strategic|senior|junior|proactive|flexible|confident|experienced))$/iu;
