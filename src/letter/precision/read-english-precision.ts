import { withIndefiniteArticle } from '../../text/english-article';
import type { ReasonId } from '../request';
import { englishCountable, englishHead, withCountedArticle } from './english-nouns';
import type { Sorted } from './precision-kind';
import { tellsAClause } from './tells-a-clause';

/** Sorts an English precision by its first words. */
export function readEnglishPrecision(written: string, reason: ReasonId | undefined): Sorted {
  const text = written.replace(/^(?:mostly|mainly|primarily|chiefly)\s(?=\p{Lu})/u, '');
  if (tellsAClause(text, 'en'))
    return {
      text: text
        .replace(
          /^(?=(?:client|customer|budget|project|funding|team|manager|department|supervisor|director|owner|supplier|partner|sponsor|store|office|company|role|position|post|contract|hiring manager|line manager)\s)/u,
          'the ',
        )
        .replace(/^(?:internal|external|stronger|closer|better)\s(?:candidate|applicant)\s.*/u, withIndefiniteArticle)
        .replace(
          /\s(cancelled|canceled|stopped|ended|paused|froze|cut|withdrew|pulled|dropped|postponed)\s(?=(?:project|contract|role|funding|order|assignment|budget)(?!\p{L}))/u,
          ' $1 the ',
        ),
      kind: 'clause',
    };
  if (/^to\s/u.test(text)) return { text: text.replace(/^to\s/u, ''), kind: 'action' };
  const applications =
    /^(?:an?\s)?((?:strong|stronger|large|high|great|huge|good)\s(?:field|pool|number|volume|standard)|lots|dozens|hundreds|over \d+|more than \d+|\d+|many|so many)\s(?:of\s)?(?:strong\s|good\s)?(?:applicants|applications|candidates|CVs)$/u.exec(
      text,
    );
  if (applications !== null) return { text: 'we received a large number of strong applications', kind: 'clause' };
  if (/^(?:in|on|with|for|at(?! least)|of|that|who)\s/u.test(text)) return { text, kind: 'label' };
  if (/^(?:more|stronger|deeper|better|greater|wider|closer|broader|longer|clearer|higher)\s/u.test(text))
    return {
      text: !/^more\s/u.test(text) && englishCountable.test(englishHead(text)) ? withIndefiniteArticle(text) : text,
      kind: 'degree',
    };
  if (/^(?:right|ability|capacity|willingness|readiness|confidence|drive|aptitude) to\s/u.test(text))
    return { text: `the ${text}`, kind: 'asset' };
  const head = englishHead(text);
  const own = /^(?:(?:their|your)\s)?own\s(car|van|vehicle|transport|tools|equipment|laptop|phone)$/iu.exec(text)?.[1];
  if (own !== undefined)
    return {
      text: /^(?:transport|tools|equipment)$/iu.test(own) ? `personal ${own}` : withIndefiniteArticle(own),
      kind: 'asset',
    };
  if (/^\d+(?:st|nd|rd|th)\s(?:edition|version|amendment)(?:\s|$)/iu.test(text))
    return { text: `the ${text}`, kind: 'asset' };
  const counted = withCountedArticle(text);
  if (counted !== null) return { text: counted, kind: 'asset' };
  if (/^hands-on\s(?!experience|knowledge|practice|.*\s(?:experience|knowledge|practice|skills?)$)/u.test(text))
    return { text: text.replace(/^hands-on\s(?:with\s)?/u, 'hands-on experience with '), kind: 'asset' };
  if (
    /^(?!(?:hiring|funding|losing|existing|outstanding|ongoing|working)\s)\p{Ll}[\p{L}-]*ing\s(?!skills?|experience|knowledge|background|training|course|licen|certificat|practice|degree|diploma|quali)/u.test(
      text,
    )
  )
    return { text: `experience of ${text}`, kind: 'asset' };
  if (/^(?:the|your|our|this|these)\s/u.test(text))
    return { text, kind: englishAssets.test(head) ? 'asset' : 'practice' };
  if (/^(?:an?|some|several|at least|two|three|four|five|six|ten|\d)/u.test(text)) return { text, kind: 'asset' };
  if (englishAssets.test(head) || englishQuality.test(text)) return { text, kind: 'asset' };
  if (
    reason === 'technology-stack' ||
    /^[\p{Lu}\d.]/u.test(text) ||
    /^[\p{L}]+(?:[\s-][\p{L}]+){0,3}(?:\slevel\s\d)?$/u.test(text)
  )
    return { text, kind: 'practice' };
  return { text, kind: 'label' };
}

const englishAssets =
  /^(?:experience|knowledge|skills?|proficiency|mastery|fluency|command|understanding|ability|availability|familiarity|expertise|practice|rigour|autonomy|flexibility|english|french|german|spanish|italian|dutch|portuguese|mandarin|arabic|years|qualifications|credentials|references|exposure|seniority|background|record|DBS|level|degree|licen[cs]e|certificate|certification|diploma)$/iu;
const englishQuality =
  /^(?:fluent|strong|solid|proven|prior|previous|daily|regular|immediate|good|excellent|longer)\s/iu;
