import { isHeld } from './diary';
import {
  absent,
  accepted,
  cancelled,
  heldOnDay,
  interviewWord,
  meetingWord,
  meetingWordsIn,
  movedTo,
  notYet,
  otherMeeting,
  proposed,
  scheduled,
  theirOwnMeeting,
  withdrawing,
} from './interview-words';

function namesMeeting(flat: string): boolean {
  const words = meetingWordsIn(flat);
  return words.has(meetingWord) || words.has(interviewWord);
}

/** It names a meeting, or tells that one was held. */
export function tellsOfMeeting(flat: string): boolean {
  return namesMeeting(flat) || isHeld(flat);
}

/** What a folded sentence says of a meeting. */
export function signsOf(flat: string): readonly string[] {
  const words = meetingWordsIn(flat);
  const signs: string[] = [];
  if (flat.endsWith('?')) signs.push('question');
  if (namesMeeting(flat)) signs.push('meeting');
  if (isHeld(flat)) signs.push('held');
  if (heldOnDay.some((one) => words.has(one))) signs.push('held day');
  if (words.has(notYet)) signs.push('not yet');
  if (words.has(otherMeeting)) signs.push('other meeting');
  if (words.has(cancelled)) signs.push('cancel');
  if (words.has(absent)) signs.push('absent');
  if (words.has(movedTo)) signs.push('move');
  if (words.has(scheduled)) signs.push('scheduled');
  if (words.has(proposed)) signs.push('propose');
  if (words.has(accepted)) signs.push('accept');
  if (words.has(theirOwnMeeting)) signs.push('own meeting');
  if (words.has(withdrawing)) signs.push('withdraw');
  return signs;
}
