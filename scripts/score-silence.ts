/**
 * `npx tsx scripts/score-silence.ts DIR…`: how often the reading says something of mail in which hardly anybody applies,
 * such as a public archive (the SpamAssassin corpus, a folder of the Enron mail, a list’s archive): what it names there is made up.
 * Every file under DIR is read as the message of its first recipient, two days after its date. `--names` prints what is said.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../src/eml/read-eml';
import type { ThreadFacts } from '../src/thread/facts';
import { readThread } from '../src/thread/read-thread';
import { factNames, type FactName } from '../test/thread/score';

const twoDays = 48 * 3_600_000;
/** Archives kept as files of one message begin each with the line that parts them. */
const partingLine = /^From [^\n]*\n/;

/** What the reading says of one file of an archive. Rejects for what is no mail. */
async function readArchived(file: string): Promise<ThreadFacts> {
  const bytes = readFileSync(file);
  const parting = partingLine.exec(bytes.toString('latin1', 0, 1000))?.[0].length ?? 0;
  const open = await readEml(bytes.subarray(parting));
  const sent = Date.parse(open.date ?? '');
  const now = new Date((Number.isNaN(sent) ? Date.now() : sent) + twoDays).toISOString();
  return readThread(open, { now, mailbox: [open.to[0]?.address ?? 'nobody@archive.example'] });
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** The value that is said, or null; several that the recruiter may pick from are said as well. */
function said(facts: ThreadFacts, name: FactName): string | null {
  if (name === 'alreadyRefused') return facts.alreadyRefused === null ? null : 'refused';
  const fact = facts[name];
  if (fact.state === 'missing') return null;
  return fact.state === 'known' ? fact.value : fact.choices.map((one) => one.value).join(' | ');
}

const args = process.argv.slice(2);
for (const dir of args.filter((one) => !one.startsWith('--'))) {
  const counts = new Map<string, number>();
  let messages = 0;
  let unreadable = 0;
  for (const file of filesUnder(dir)) {
    let facts: ThreadFacts;
    try {
      facts = await readArchived(file);
    } catch {
      unreadable += 1;
      continue;
    }
    messages += 1;
    const spoken = factNames.flatMap((name) => {
      const value = said(facts, name);
      return value === null ? [] : [[name, value] as const];
    });
    for (const [name] of spoken) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (spoken.length > 0) counts.set('anything', (counts.get('anything') ?? 0) + 1);
    if (args.includes('--names') && spoken.length > 0)
      process.stdout.write(`${file}: ${spoken.map(([name, value]) => `${name} ${value}`).join(', ')}\n`);
  }
  process.stdout.write(`${dir}: ${String(messages)} messages, ${String(unreadable)} that cannot be read\n`);
  for (const name of [...factNames, 'anything'])
    process.stdout.write(
      `  ${name.padEnd(15)} ${((100 * (counts.get(name) ?? 0)) / Math.max(messages, 1)).toFixed(1)} %\n`,
    );
}
