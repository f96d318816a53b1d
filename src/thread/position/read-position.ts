import type { Situation } from '../candidate/find-candidate';
import type { Evidence, Fact, Place } from '../facts';
import type { Message } from '../message';
import { cleanTitle, titleKey } from './clean-title';
import { holdsTrade } from './trade-words';
import { readTitleFields, readTitleNotices } from './title-fields';
import { bareSubject, isReplySubject, readSubjectTitle } from './subject-title';
import { findTitleMentions, type TitleMention } from './title-mentions';

interface Vote {
  readonly title: string;
  readonly weight: number;
  readonly evidence: Evidence;
}

/** Each place that names a post votes; forms of one title vote together; two posts with as many votes are ambiguous. */
export function readPosition(messages: readonly Message[], situation: Situation): Fact<string> {
  if (situation.kind === 'none') return { state: 'missing' };
  const votes = messages.flatMap((message) =>
    message.origin === 'draft'
      ? [...subjectVotes(message), ...draftVotes(message, situation)]
      : messageVotes(message, situation),
  );
  const said = settle(votes);
  if (said.state !== 'missing') return said;
  const own = settle(ownTradeVotes(messages, situation));
  return own.state === 'missing' ? settle(bareSubjectVotes(messages, situation)) : own;
}

function messageVotes(message: Message, situation: Situation): Vote[] {
  const vote = (title: string, weight: number, quote: string, place: Place): Vote => ({
    title,
    weight,
    evidence: { quote, messageIndex: message.index, place },
  });
  const relayed = situation.kind === 'relayed' && situation.notice.message.index === message.index;
  const text = beforeOtherOffers(message);
  const flat = message.flat.slice(0, text.length);
  const fromUs = message.side === 'mailbox';
  return [
    ...subjectVotes(message),
    ...readTitleFields(text, flat).map((one) => vote(one.title, relayed ? 9 : 6, one.quote, 'form-field')),
    ...(relayed ? readTitleNotices(text, flat).map((one) => vote(one.title, 8, one.quote, 'body')) : []),
    ...titlesOf(message, situation, text).map((one) =>
      vote(one.title, one.weight + (fromUs ? 0.5 : 0), text.slice(one.start, one.end), 'body'),
    ),
    ...message.calendars.flatMap((calendar) => {
      const title = readSubjectTitle(calendar.summary);
      return title === null ? [] : [vote(title.title, 2, title.quote, 'calendar')];
    }),
  ];
}

/** What the recruiter has begun to write counts for less than what was received. */
function draftVotes(message: Message, situation: Situation): Vote[] {
  return titlesOf(message, situation, message.text).map((one) => ({
    title: one.title,
    weight: one.weight / 2,
    evidence: { quote: message.text.slice(one.start, one.end), messageIndex: message.index, place: 'body' },
  }));
}

function subjectVotes(message: Message): Vote[] {
  const found = readSubjectTitle(message.subject);
  if (found === null) return [];
  return [
    {
      title: found.title,
      weight: found.said ? 6 : 4.5,
      evidence: { quote: found.quote, messageIndex: message.index, place: 'subject' },
    },
  ];
}

/** Found once, when the message was looked at for signs of an application. */
function titlesOf(message: Message, situation: Situation, text: string): readonly TitleMention[] {
  const known = situation.signs.find((one) => one.message.index === message.index)?.titles;
  return (known ?? findTitleMentions(text, message.flat.slice(0, text.length))).filter((one) => one.end <= text.length);
}

/** Boards end on other people's offers and other candidates. */
function beforeOtherOffers(message: Message): string {
  const end = message.flat.search(
    /\n[^\n]{0,20}\b(?:autres (?:profils|offres|annonces|candidat\w*)|offres similaires|profils similaires|vous aimerez|similar (?:jobs|candidates)|other (?:jobs|candidates)|pourraient vous (?:plaire|interesser))/,
  );
  return end < 0 ? message.text : message.text.slice(0, end);
}

interface Group {
  readonly keys: string[];
  weight: number;
  best: Vote;
  readonly votes: Vote[];
}

function settle(votes: readonly Vote[]): Fact<string> {
  const groups: Group[] = [];
  for (const vote of [...votes].sort((a, b) => b.weight - a.weight)) {
    const key = titleKey(vote.title);
    const group = groups.find((one) => one.keys.some((other) => sameTitle(other, key)));
    if (group === undefined) groups.push({ keys: [key], weight: vote.weight, best: vote, votes: [vote] });
    else {
      group.keys.push(key);
      group.weight += vote.weight / 2;
      group.votes.push(vote);
      if (better(vote, group.best)) group.best = vote;
    }
  }
  groups.sort((a, b) => b.weight - a.weight);
  const [first, second] = groups;
  if (first === undefined) return { state: 'missing' };
  const evidence = (group: Group) =>
    [group.best, ...group.votes.filter((vote) => vote !== group.best)].slice(0, 3).map((vote) => vote.evidence);
  if (
    second !== undefined &&
    second.weight === first.weight &&
    second.best.evidence.place === first.best.evidence.place
  )
    return {
      state: 'ambiguous',
      choices: groups
        .filter((group) => group.weight === first.weight)
        .map((group) => ({ value: group.best.title, evidence: evidence(group) })),
    };
  return { state: 'known', value: first.best.title, evidence: evidence(first) };
}

/** One title holds the other's words, in the same order from the first. */
function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

/** The fuller wording, unless it is much less sure. */
function better(vote: Vote, best: Vote): boolean {
  const [a, b] = [titleKey(vote.title), titleKey(best.title)];
  if (a === b) return false;
  return a.length > b.length && vote.weight >= best.weight - 3;
}

/** Without a post: how the candidate names their own trade in an unsolicited application. */
function ownTradeVotes(messages: readonly Message[], situation: Situation): Vote[] {
  if (situation.kind !== 'direct') return [];
  return messages
    .filter((message) => message.side === 'candidate')
    .flatMap((message) => {
      const match =
        /\b(?:je suis|en tant que|en tant qu'|comme|as an?|i am an?|i'm an?|poste de|profil de|profil d'|metier de|metier d')\s+(?:un |une |actuellement |egalement |also |currently )*/g;
      return Array.from(message.flat.matchAll(match)).flatMap((found) => {
        const start = found.index + found[0].length;
        const raw = message.text.slice(start, start + 80).split(/[\n.;:!?]|,\s/)[0] ?? '';
        const title = cleanTitle(raw);
        if (title === null || !holdsTrade(title) || title.split(' ').length > 6) return [];
        return [
          { title, weight: 1, evidence: { quote: raw.trim(), messageIndex: message.index, place: 'body' as const } },
        ];
      });
    })
    .slice(0, 1);
}

/** Words of a subject that is about an application and names no post. */
const notTitle =
  /\b(?:candidat\w*|postul\w*|cv|offre|annonce|demande|question|entretien|interview|application|apply|resume|job|poste|emploi|stage|alternance|motivation|bonjour|hello|suite|relance|reponse|votre|vous|mon|ma|your|my|recrutement|rendez-vous|rdv|merci|thank\w*|re|ref|profil|opportunit\w*|travail|work|question|info\w*|contact)\b|[\d@?!]/;

/** A short subject alone above « le poste m’intéresse » is the title, whatever the trade. */
function bareSubjectVotes(messages: readonly Message[], situation: Situation): Vote[] {
  if (situation.kind !== 'direct') return [];
  const first = messages.findLast((message) => message.side === 'candidate');
  if (first === undefined || isReplySubject(first.subject)) return [];
  const title = cleanTitle(bareSubject(first.subject));
  if (title === null || title.split(' ').length > 4 || notTitle.test(first.subjectFlat)) return [];
  const named = (first.author?.name ?? '').split(/\s+/).some((word) => word.length > 2 && first.subject.includes(word));
  if (named || !/\b(?:le|ce|votre|the|this|your) (?:poste|annonce|offre|position|job|role|ad)\b/.test(first.flat))
    return [];
  return [{ title, weight: 1, evidence: { quote: first.subject, messageIndex: first.index, place: 'subject' } }];
}
