import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applications, otherMail, type Lesson } from './gate-lessons';
import { applicationsWithPeople, otherMailWithPeople } from './person-lessons';

/** A lesson, and whether somebody applies in it. */
export interface TaughtMail {
  readonly lesson: Lesson;
  readonly applies: boolean;
}

/** Every lesson on who applies: the short ones, then those written as whole mail. */
export const taughtMail: readonly TaughtMail[] = [
  ...taught(otherMail, false),
  ...taught(applications, true),
  ...taught(otherMailWithPeople, false),
  ...taught(applicationsWithPeople, true),
  ...taught(readLessons('nobody-applies'), false),
  ...taught(readLessons('somebody-applies'), true),
];

function taught(lessons: readonly Lesson[], applies: boolean): readonly TaughtMail[] {
  return lessons.map((lesson) => ({ lesson, applies }));
}

/**
 * `scripts/lessons/NAME.txt`: mail after mail, each under a line « === WHO » that names the candidate (« unnamed » when the
 * mail singles nobody out, « nobody » when none applies); then header lines, an empty line and the text.
 */
function readLessons(name: string): readonly Lesson[] {
  const text = readFileSync(join(import.meta.dirname, 'lessons', `${name}.txt`), 'utf8');
  return text.split(/^=== /m).flatMap((block): readonly Lesson[] => {
    if (block === '') return [];
    const end = block.indexOf('\n\n');
    const [who = '', ...headers] = block.slice(0, end).split('\n');
    const header = (label: string) => headers.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2);
    const files = header('Files')?.split(', ') ?? [];
    return [
      [header('From') ?? '', header('To') ?? '', header('Subject') ?? '', block.slice(end + 2).trim(), who, files],
    ];
  });
}
