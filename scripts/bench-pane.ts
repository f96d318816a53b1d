/**
 * The pane beside Microsoft’s Office-Addin-TaskPane-React template, both built for production, in the same browser, openings
 * interleaved: `npm run bench:pane -- --template DIR --template-nopoly DIR [--runs 15] [--pane dist] [--only NAME]`.
 * Folders hold a built taskpane.html each; the templates are not part of this repository. Times are medians; a ratio is the
 * median of paired openings. Prints, and never fails on a time: targets are for people to judge.
 */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';
import { median } from './median';
import { copyCompressed, weigh, type BuiltPane } from './pane-bench/built-pane';
import { openAlone, type Conditions, type Opening } from './pane-bench/open-alone';
import { startMailboxWithPane } from './pane-bench/open-in-mailbox';
import { servePane } from './pane-bench/serve-pane';

const { values } = parseArgs({
  options: {
    template: { type: 'string' },
    'template-nopoly': { type: 'string' },
    pane: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: '' },
  },
});
const [template, lean, runs] = [values.template, values['template-nopoly'], Number(values.runs)];
if (template === undefined || lean === undefined || !(runs >= 1)) {
  console.error('npm run bench:pane -- --template DIR --template-nopoly DIR [--runs 15] [--pane dist] [--only NAME]');
  process.exit(2);
}

/** The pane first, then what it is compared with. */
const panes: readonly [BuiltPane, BuiltPane, BuiltPane] = [
  { name: 'pane', folder: values.pane, mainButton: 'footer button', label: null },
  { name: 'template', folder: template, mainButton: 'button.fui-Button', label: null },
  { name: 'no polyfill', folder: lean, mainButton: 'button.fui-Button', label: null },
];
const folders = await Promise.all(panes.map(({ folder }) => copyCompressed(path.resolve(folder))));

const network = { latency: 40, megabits: 10 };
const allConditions: readonly Conditions[] = [
  { name: 'CPU 1×, loopback', cpu: 1, network: null },
  { name: 'CPU 4×, loopback', cpu: 4, network: null },
  { name: 'CPU 1×, 10 Mbit/s + 40 ms', cpu: 1, network },
  { name: 'CPU 4×, 10 Mbit/s + 40 ms', cpu: 4, network },
].filter(({ name }) => name.includes(values.only));

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-extensions'],
});
try {
  for (const conditions of allConditions) {
    console.log(`\n${conditions.name}, ${runs} interleaved openings`);
    await alone(browser, conditions);
    await inMailbox(browser, conditions);
  }
} finally {
  await browser.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Each pane with an Outlook that answers at once: all its own work, nobody’s wait. */
async function alone(open: Browser, conditions: Conditions): Promise<void> {
  const office = readFileSync(path.join(import.meta.dirname, 'pane-bench', 'office-stand-in.js'), 'utf8');
  const served = await Promise.all(folders.map((folder) => servePane(folder, office)));
  try {
    const samples = await interleave<Opening>((index) =>
      openAlone(open, served[index]?.url ?? '', panes[index] ?? panes[0], conditions),
    );
    const row = (
      name: string,
      read: (opening: Opening) => number,
      ...targets: readonly [number | null, number | null]
    ) =>
      report(
        name,
        samples.map((openings) => openings.map(read)),
        targets,
      );
    row('first paint of the frame (ms)', ({ painted }) => painted, 0.45, 0.65);
    row('main button ready (ms)', ({ ready }) => ready, 0.75, 1);
    row('main-thread time until then (ms)', ({ task }) => task, 0.8, 1);
    row('heap (kB)', ({ heap }) => heap / 1000, 1, null);
    const weights = await Promise.all(
      samples.map((openings, index) => weigh(folders[index] ?? '', openings[0]?.scripts ?? [])),
    );
    report(
      'JavaScript fetched until ready, gzip (B)',
      weights.map((weight) => [weight]),
      [null, null],
    );
  } finally {
    for (const { close } of served) close();
  }
}

/** In the embedded mailbox, through the real office.js: our letter against their button. */
async function inMailbox(open: Browser, conditions: Conditions): Promise<void> {
  const mailboxes = await Promise.all(
    folders.map((folder, index) =>
      startMailboxWithPane(
        folder,
        index === 0
          ? { selector: '[role=textbox][contenteditable]', text: 'Bonjour' }
          : { selector: panes[index]?.mainButton ?? '', text: null },
      ),
    ),
  );
  try {
    const samples = await interleave(async (index) => (await mailboxes[index]?.open(open, conditions)) ?? NaN);
    report('letter on screen, real office.js (ms)', samples, [1.1, null]);
  } finally {
    await Promise.all(mailboxes.map(({ close }) => close()));
  }
}

/** A B C, C B A, …: what the machine does meanwhile weighs on each alike. Two rounds are thrown away. */
async function interleave<Sample>(measure: (index: number) => Promise<Sample>): Promise<readonly Sample[][]> {
  const samples: Sample[][] = panes.map(() => []);
  const order = panes.map((_, index) => index);
  for (let round = -2; round < runs; round += 1)
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const sample = await measure(index);
      if (round >= 0) samples[index]?.push(sample);
    }
  return samples;
}

function report(name: string, samples: readonly (readonly number[])[], targets: readonly (number | null)[]): void {
  const [own = [], ...others] = samples;
  const medians = samples.map((each) => median(each).toFixed(0).padStart(7)).join(' /');
  const ratios = others.map((other, index) => {
    const ratio = median(own.map((value, round) => value / (other[round] ?? NaN)));
    const target = targets[index] ?? null;
    const verdict = target === null ? '' : ` (≤ ${target.toFixed(2)}${ratio <= target ? '' : ' MISSED'})`;
    return `${ratio.toFixed(2)}${verdict}`;
  });
  console.log(`  ${name.padEnd(42)} ${medians}   ${ratios.join('   ')}`);
}
