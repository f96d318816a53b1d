import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeetingLesson, Saying } from './meeting-lessons';

const spoken = /^(them|us|colleague|tool|agency)(?: (\d{4}-\d{2}-\d{2}))?: (.+)$/;

/**
 * `scripts/lessons/meetings.txt`: thread after thread, each under a line « === DAY » that says when the interview was held
 * (« undated » when the thread does not give the day, « none » when none was); then who says what, the open message
 * first, and when, where it is not the day of the lessons.
 */
export function readMeetingLessons(): readonly MeetingLesson[] {
  const text = readFileSync(join(import.meta.dirname, 'lessons', 'meetings.txt'), 'utf8');
  return text.split(/^=== /m).flatMap((block): readonly MeetingLesson[] => {
    const [held, ...lines] = block.trim().split('\n');
    if (held === undefined || held === '') return [];
    return [{ held: held === 'none' ? null : held, sayings: lines.map(sayingOf) }];
  });
}

function sayingOf(line: string): Saying {
  const [, who, day, words] = spoken.exec(line) ?? [];
  if (who === undefined || words === undefined) throw new Error(`Nobody says « ${line} »`);
  return day === undefined ? [who as Saying[0], words] : [who as Saying[0], words, day];
}
