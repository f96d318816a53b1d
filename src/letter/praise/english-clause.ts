import { lowered } from './praised-things';

/**
 * An English note with a subject and a verb, of what is the candidate’s: “Trial shift was spotless” → “Your trial shift was spotless”,
 * “panel was impressed” → “the panel was impressed”. In the middle of a sentence; null when the note is no such thing.
 */
export function englishClauseOf(note: string): string | null {
  const [, noun = '', rest = ''] = clause.exec(note) ?? [];
  if (noun === '') return null;
  const subject = lowered(noun.replace(/^(?:the|your|our)\s/iu, ''));
  if (
    /^(?:i|we|you|he|she|they|it|this|that|there|what|who|everything|everyone|everybody|nobody|all|her|his)(?:\s|$)/iu.test(
      subject,
    )
  )
    return null;
  if (ofTheHouse.test(subject)) return `the ${subject} ${rest}`;
  return `${shared.test(subject) ? 'our' : 'your'} ${subject} ${rest}`;
}

const verbs =
  'was|were|is|went|made|blew|read|looked|stood|felt|came|impressed|caught|spoke|showed|worked|told|won|shone|landed|moved|helped|gave|hit|surprised|delighted';
const clause = new RegExp(
  String.raw`^((?:(?:the|your|our)\s)?(?!(?:an?|some|any|no|so|very|really|my)\s)[\p{L}\d-]+(?:\s(?!(?:${verbs})\s)[\p{L}\d’-]+){0,4}?)\s((?:(?:really|truly|just|absolutely|certainly)\s)?(?:${verbs})\s\S.*)$`,
  'iu',
);
const ofTheHouse =
  /^(?:(?:whole|entire|hiring|interview|senior|management|leadership|engineering|sales)\s)*(?:team|panel|board|jury|manager|managers|director|directors|client|clients|committee|department|head\sof\s\p{L}+|chef|CEO|CTO|CFO|colleagues|interviewers?|staff|children|residents|patients|pupils|customers)$/iu;
const shared = /^(?:chat|conversation|talk|call|interview|meeting|discussion|catch-up)s?$/iu;
