import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension, launchBrowser } from '../src/mimic/launch-browser';
import type { MimicMailbox } from '../src/mimic/mimic-thread';
import { readThreads } from '../src/mimic/read-threads';
import { gmailUrl, serveMimic } from '../src/mimic/serve-mimic';
import { findBrowser } from './find-browser';
import { runWebpack } from './run-webpack';

const root = path.join(import.meta.dirname, '..');
const sample = path.join(root, 'src', 'embedded', 'mailbox');

/** `npm start -- --gmail`: builds the extension and opens a browser with it on the mimic. Ends with the browser. */
async function main(args: readonly string[]): Promise<void> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    throw new Error(
      'There is no screen to open a browser on. One can be lent: xvfb-run npm start -- --gmail. The tests need none: npm run test:e2e.',
    );
  if (!args.includes('--no-build')) {
    console.log('Building the extension…');
    await runWebpack('gmail');
  }
  const language = args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'fr';
  const mailbox = await sampleMailbox(language);
  const profile = await mkdtemp(path.join(tmpdir(), 'egards-gmail-'));
  try {
    const context = await launchBrowser({
      profile,
      browser: findBrowser(),
      headless: false,
      language: language === 'fr' ? 'fr-FR' : 'en-GB',
    });
    const closed = new Promise((resolve) => context.on('close', resolve));
    await serveMimic(context, () => mailbox);
    await installExtension(context, path.join(root, 'build', 'gmail'));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(gmailUrl);
    console.log(
      '\n  A page that mimics Gmail is open. Open a message, then Égards from the puzzle piece (or Alt+Shift+E).',
    );
    console.log('  Close the browser to end.\n');
    await closed;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function sampleMailbox(language: 'fr' | 'en'): Promise<MimicMailbox> {
  const { users } = JSON.parse(await readFile(path.join(sample, 'mailbox.json'), 'utf8')) as {
    readonly users: readonly { readonly name: string; readonly address: string; readonly signature: string }[];
  };
  const [user] = users;
  if (user === undefined) throw new Error(`${sample} names no user.`);
  const { name, address, signature } = user;
  const labels = ['Refus envoyé', 'Recrutement/À voir'];
  return { account: { name, address }, language, threads: await readThreads(sample, language), labels, signature };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
