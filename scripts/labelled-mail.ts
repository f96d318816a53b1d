import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../src/eml/read-eml';
import { buildMessages } from '../src/thread/build-messages';
import type { Message } from '../src/thread/message';
import type { OpenMessage } from '../src/thread/open-message';
import type { Label } from '../test/thread/score';

/** A labelled message of the repository, split into those it quotes. */
export interface LabelledMail {
  readonly label: Label;
  /** The set and the letter of the file: one person’s mail. */
  readonly writer: string;
  readonly open: OpenMessage;
  readonly messages: readonly Message[];
}

const root = join(import.meta.dirname, '..');
const reading = 'test/fixtures/reading';
const meetings = 'test/fixtures/meetings';

/**
 * Sets in which hardly anybody applies: they teach who does. The models of what an application says never meet such mail, and
 * reading it as well costs them more than it gives (docs/decisions/reading-as-a-whole.md).
 */
const otherMail: readonly string[] = [
  'business-of-2000',
  'everyday-french',
  'inside-companies',
  'lists-and-life',
  'long-list-mail',
  'polite-requests',
  'programmers-lists',
  'shared-mailbox-days',
];

/** The mail that the models of what an application says learn from. */
export function aboutApplications(mail: readonly LabelledMail[]): readonly LabelledMail[] {
  return mail.filter(({ writer }) => !otherMail.includes(writer.split(' ')[0] ?? ''));
}

export function readLabelledMail(): Promise<readonly LabelledMail[]> {
  return readFolders([['src/embedded/mailbox', 'test/fixtures/mailbox-labels.json'], ...setsOf(reading)]);
}

/**
 * Mail that teaches when an interview was held, and nothing else: the other models learnt from it read the mail of others no better
 * (docs/decisions/reading-as-a-whole.md).
 */
export function readMeetingMail(): Promise<readonly LabelledMail[]> {
  return readFolders(setsOf(meetings));
}

function setsOf(folder: string): readonly (readonly [folder: string, labels: string])[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((set) => [`${folder}/${set}`, `${folder}/${set}/labels.json`]);
}

async function readFolders(
  sources: readonly (readonly [folder: string, labels: string])[],
): Promise<readonly LabelledMail[]> {
  const mail: LabelledMail[] = [];
  for (const [folder, labels] of sources)
    for (const label of JSON.parse(readFileSync(join(root, labels), 'utf8')) as Label[]) {
      const file = join(root, folder, label.file);
      if (!existsSync(file)) throw new Error(`${label.file} has a label and no message`);
      const open = await readEml(readFileSync(file));
      mail.push({
        label,
        writer: `${folder.split('/').at(-1) ?? ''} ${/([a-z]+)\d+[^/]*$/.exec(label.file)?.[1] ?? ''}`,
        open,
        messages: buildMessages(open, [label.mailbox].flat()),
      });
    }
  return mail;
}

export function isApplication(label: Label): boolean {
  return label.stage !== null || label.firstName !== null || label.lastName !== null;
}

/** The label and what is as good. */
export function acceptedAnswers(
  label: Label,
  fact: 'position' | 'stage' | 'interviewDate' | 'receivedDate',
): ReadonlySet<string | null> {
  const others = (label.accept?.[fact] ?? []).filter((one) => typeof one !== 'boolean');
  return new Set([label[fact], ...others]);
}
