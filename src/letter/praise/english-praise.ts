import { joinList } from '../../text/join-list';
import { withIndefiniteArticle } from '../../text/english-article';
import { englishClauseOf } from './english-clause';
import { eachOf, lowered, type Voice } from './praised-things';

/** A note of praise in English, as a whole sentence; null when it is not one of these, '' when no letter may say it. */
export function completeEnglishPraise(note: string, voice: Voice): string | null {
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
  const met = pleasure.exec(note)?.[1];
  if (met !== undefined) return `It was ${lowered(met)}.`;
  if (ofAThirdPerson.test(note)) return '';
  if (relativeOnly.test(note)) return `${who} particularly appreciated ${lowered(note)}.`;
  const [, had = '', andLoved = ''] =
    /^([^,]+),\s((?:really\s)?(?:loved|liked|enjoyed|appreciated|admired)\s.+)$/iu.exec(note) ?? [];
  const hadOwned = had === '' ? null : englishOwned(lowered(had));
  if (hadOwned !== null)
    return `${who} ${hadOwned.startsWith('our ') ? 'very much enjoyed' : 'particularly appreciated'} ${hadOwned}, and ${lowered(andLoved)}.`;
  const clause = englishClauseOf(note);
  if (clause !== null) return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
  const [, praisedFirst = '', andThen = ''] = /^([^,]+),\s(?:and\s)?(.+)$/iu.exec(note) ?? [];
  const firstOwned = praisedFirst === '' ? null : englishOwned(lowered(praisedFirst));
  const thenClause = firstOwned === null ? null : englishClauseOf(andThen);
  if (thenClause !== null) return `${who} particularly appreciated ${firstOwned ?? ''}, and ${thenClause}.`;
  // What encourages is said to somebody who stays.
  if (firstOwned !== null && /^keep\s(?:it\sup|going)/iu.test(andThen))
    return `${who} particularly appreciated ${firstOwned}.`;
  if (englishVerb.test(note) || /^(?:good|best of) luck/iu.test(note)) return null;
  const manner =
    /^(?:(?:so|very|really|always|super)\s)?((?:kind|clear|calm|composed|focused|professional|polite|genuine|positive|patient|warm|curious|confident|articulate|thoughtful|friendly|open|honest|engaging|enthusiastic|passionate|well[- ]prepared|prepared|attentive|reassuring|(?:solid|strong|good|great|brilliant|excellent)(?=\s(?:on|with|at|in)\s))(?:\s(?:on|at)\s|\s(?:and|with|under|about|in|on|at|throughout|when|towards)\s.+)?)$/iu.exec(
      note,
    );
  if (manner !== null) return `You came across as ${lowered(manner[1] ?? '')}.`;
  const degree =
    /^((?:very|really|so|extremely|highly|super)\s)([\p{Ll}-]+(?:ed|ive|ous|ful|al|ent|ant|ic|able|y|m|er|en)(?:\sand\s[\p{Ll}-]+)?)$/iu.exec(
      note,
    );
  if (degree !== null && !/(?:ly|work|answers?)$/u.test(degree[2] ?? ''))
    return `You came across as ${lowered(degree[1] ?? '').replace(/^super\s/u, 'very ')}${degree[2] ?? ''}.`;
  const someone =
    /^(?:an?\s)?((?:[\p{L}-]+\s){0,2}(?:thinker|listener|learner|communicator|presenter|speaker|leader|player|worker|organi[sz]er|solver|negotiator|storyteller))$/iu.exec(
      note,
    );
  if (someone !== null) return `You came across as ${withIndefiniteArticle(lowered(someone[1] ?? ''))}.`;
  const [, praised = '', most = ''] =
    /^(.+?),?\s((?:especially|particularly|notably|in particular)\s(?:the|your|how)\s.+)$/iu.exec(note) ?? [];
  const owned = praised === '' ? null : englishOwned(lowered(praised));
  if (owned !== null)
    return `${who} particularly appreciated ${owned}, ${most.replace(/^particularly/iu, 'especially')}.`;
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
  return `${who} particularly appreciated your ${lowered(note).replace(/^(?:an?|the|some)\s/u, '')}.`;
}

function englishOwned(thing: string): string | null {
  const owned = /^(?:your|our)\s(?=\S)/u.test(thing);
  const bare = thing.replace(/^(?:an?|the|your|our|some)\s/u, '');
  const praised =
    /^(?:(?:so|very|really|truly|super|always)\s)?(?:great|good|nice|lovely|excellent|impressive|strong|clear|brilliant|fantastic|amazing|solid|thoughtful|beautiful|outstanding|wonderful|sharp|creative|interesting|pleasant|friendly|warm)\s/u;
  if (!owned && !praised.test(bare)) return null;
  const plain = bare
    .replace(/(?<=\d)\s(?=(?:day|week|month|year)\s\p{L})/u, '-')
    .replace(/^(?:(?:so|very|really|truly|super|always)\s)?(?:great|good|nice|interesting|pleasant)\s/u, '')
    .replace(/^(?:so|really|truly|super|always)\s/u, '');
  if (
    /^(?:[a-z]+\s)?(?:chats?|conversations?|talks?|calls?|discussions?|meetings?|interviews?|exchanges?|catch-up)(?![\p{L}-])/u.test(
      plain,
    )
  )
    return `${/\swith\s(?!you|us|me)/u.test(plain) ? 'your' : 'our'} ${plain.replace(/^(?:solid|strong|excellent)\s/u, '')}`;
  if (owned && /\p{L}{2}(?:s|ed)$/u.test(plain) && !/\s(?:of|on|in|about|with|for|at|to)\s\S+$/u.test(plain))
    return null;
  return `your ${plain}`;
}

/** “the care you took over the case study”: a thing, with a verb in nothing but the clause that tells which. */
const relativeOnly =
  /^(?:the|all the)\s(?:\p{L}+\s){1,3}?(?:that\s)?you\s(?:\p{L}+ly\s)?(?:have\s|had\s)?\p{Ll}+(?:\s(?:into|in|to|for|over|on|of|with|about|at|towards|during|the|a|an|your|our|this|that|(?!(?:is|was|were|has|shows|makes|made|stands|stood|speaks|deserves|gives|gave|tells|told|says|works|worked|does|helps|helped|impresses|impressed|moved|touched|won|stayed|stays|reminds|brings)(?!\p{L}))[\p{Ll}-]+))*$/iu;

/** “lovely to meet you”: the pleasure was that of the meeting. */
const pleasure =
  /^((?:(?:really|so|very|absolutely)\s)?(?:lovely|great|nice|good|wonderful|a\s(?:real\s)?pleasure|pleasure)\s(?:to\s(?:meet|see|talk\s(?:to|with)|speak\s(?:to|with))|meeting|talking\s(?:to|with)|speaking\s(?:to|with))\s(?:with\s)?you(?:\s.+)?)$/iu;

const englishVerb =
  /(?<![\p{L}’])(?:I|we|you|it|they|he|she|is|are|was|were|has|have|had|made|makes?|shows?|showed|stood|stands|stayed|impressed|will|would|can|could|should|did|does|do|loved|liked|enjoyed|felt|told|gave|give|gives|goes|went|helped|helps|came|said|knows?|think|thinks|works|worked|shines?|stays|speaks|deserves?|brings?|brought|won|built|ran|led|taught|thanks|thank|well done|congratulations)(?!\p{L})/iu;

/** “Her portfolio is great”: the candidate would read of themselves as of somebody else. */
const ofAThirdPerson = /^(?:she|he|her|his|candidate|has|was|is)\s(?!impressed|struck)/iu;
