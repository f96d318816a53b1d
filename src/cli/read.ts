import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readEml } from '../eml/read-eml';
import { knownValue, type Evidence, type Fact, type ThreadFacts } from '../thread/facts';
import type { OpenMessage } from '../thread/open-message';
import { readThread } from '../thread/read-thread';
import { answerLines, printLine } from './lines';

const misuse = 'egards read [--now ISO] [--mailbox ADDRESS]… FILE.eml…   |   egards read --batch';

/**
 * `egards read`: 0 when every file was read, 1 when one could not be, 2 on misuse. With `--batch` a file that cannot be read is
 * an answer like another (`{"file","error"}`); 1 is for a line that is no question.
 */
export async function runRead(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options === null) {
    process.stderr.write(`${misuse}\n`);
    return 2;
  }
  if (options.batch) return answerLines(answerLine);
  let status = 0;
  for (const file of options.files) {
    const answer = await answerFile(file, options.now, options.mailbox);
    if ('error' in answer) status = 1;
    printLine(answer);
  }
  return status;
}

interface Options {
  readonly batch: boolean;
  readonly now: string;
  readonly mailbox: readonly string[];
  readonly files: readonly string[];
}

function parseOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        now: { type: 'string' },
        mailbox: { type: 'string', multiple: true },
        batch: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const batch = values.batch ?? false;
    const now = values.now ?? new Date().toISOString();
    if (batch === positionals.length > 0 || Number.isNaN(Date.parse(now))) return null;
    return { batch, now, mailbox: values.mailbox ?? [], files: positionals };
  } catch {
    return null;
  }
}

async function answerLine(line: Readonly<Record<string, unknown>>): Promise<object> {
  const { file, now, mailbox } = line;
  if (typeof file !== 'string') throw new Error('"file" must be the path of an .eml file');
  if (now !== undefined && (typeof now !== 'string' || Number.isNaN(Date.parse(now))))
    return { file, error: '"now" must be an ISO 8601 instant' };
  const own = (Array.isArray(mailbox) ? mailbox : [mailbox]).filter((address) => typeof address === 'string');
  return answerFile(file, now ?? new Date().toISOString(), own);
}

async function answerFile(file: string, now: string, mailbox: readonly string[]): Promise<object> {
  try {
    const message = await readEml(await readFile(file));
    const own = mailbox.length > 0 ? mailbox : likelyOwnAddresses(message);
    return { file, ...readable(readThread(message, { now, mailbox: own })) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

/** When nobody says whose mailbox it is: the one that received the message, or the one that writes the draft. */
function likelyOwnAddresses(message: OpenMessage): readonly string[] {
  const own = message.view === 'compose' ? [message.from] : message.to;
  return own.flatMap((entry) => (entry === null || entry.address === '' ? [] : [entry.address]));
}

const factNames = [
  'firstName',
  'lastName',
  'position',
  'stage',
  'interviewDate',
  'receivedDate',
  'language',
] as const satisfies readonly (keyof ThreadFacts)[];

function readable(facts: ThreadFacts): object {
  const read = factNames.map((name): [string, Fact<string>] => [name, facts[name]]);
  const evidence = read.flatMap(([name, fact]) => (fact.state === 'known' ? [[name, quotes(fact.evidence)]] : []));
  if (facts.alreadyRefused !== null) evidence.push(['alreadyRefused', quotes(facts.alreadyRefused.evidence)]);
  return {
    ...Object.fromEntries(read.map(([name, fact]) => [name, knownValue(fact)])),
    alreadyRefused: facts.alreadyRefused !== null,
    evidence: Object.fromEntries(evidence) as object,
    ambiguous: Object.fromEntries(
      read.flatMap(([name, fact]) =>
        fact.state === 'ambiguous' ? [[name, fact.choices.map((choice) => choice.value)]] : [],
      ),
    ) as object,
  };
}

function quotes(evidence: readonly Evidence[]): object[] {
  return evidence.map(({ quote, messageIndex }) => ({ quote, messageIndex }));
}
