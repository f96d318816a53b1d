import type { Mark } from '../../mailbox/marks';

/** How long « je m’en occupe » holds: an answer begun and left is anybody’s again half a day later. */
const takenFor = 4 * 60 * 60 * 1000;
/** Nobody said so, where the mark came with a reply: one that never opened must not keep the others away for long. */
const takenByReplyFor = 30 * 60 * 1000;

export type TeamMark =
  | { readonly name: 'free' }
  | { readonly name: 'taken-by-me'; readonly mark: Mark }
  | { readonly name: 'taken'; readonly mark: Mark }
  | { readonly name: 'refused'; readonly mark: Mark };

/** The mark that keeps `me` from opening a reply unasked: a colleague’s. One’s own refusal is one’s own to repeat. */
export function heldByOther(mark: Mark | null, me: { readonly address: string }, now: string): Mark | null {
  const judged = judgeMark(mark, me, now);
  if (judged.name !== 'taken' && judged.name !== 'refused') return null;
  return isSamePerson(judged.mark.by, me) ? null : judged.mark;
}

/** What a mark means to the person who sees it now. An expired one means nothing; a refusal stays one. */
export function judgeMark(mark: Mark | null, me: { readonly address: string }, now: string): TeamMark {
  if (mark === null) return { name: 'free' };
  if (mark.kind === 'refused') return { name: 'refused', mark };
  const holds = mark.withReply === true ? takenByReplyFor : takenFor;
  if (Date.parse(now) - Date.parse(mark.at) > holds) return { name: 'free' };
  return { name: isSamePerson(mark.by, me) ? 'taken-by-me' : 'taken', mark };
}

function isSamePerson(one: { readonly address: string }, other: { readonly address: string }): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}
