import path from 'node:path';
import { parseOptions, type StartOptions, usage } from '../src/embedded/server/parse-options';
import { type EmbeddedMailbox, startEmbeddedMailbox } from '../src/embedded/server/start-embedded-mailbox';
import { runWebpack } from './run-webpack';

/** `npm start`: builds, serves, says where, and opens a browser where there is one. */
async function main(args: readonly string[]): Promise<void> {
  const options = fromWhereTyped(parseOptions(args));
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  if (options.build) {
    console.log('Building the add-in and the mailbox page…');
    await runWebpack();
  }
  const mailbox = await startEmbeddedMailbox(options);
  const url = options.language === undefined ? mailbox.url : `${mailbox.url}?lang=${options.language}`;
  if (mailbox.portWasTaken) console.log(`The port asked for is taken: using ${new URL(mailbox.url).port} instead.`);
  console.log(`\n  Embedded mailbox   ${url}`);
  console.log(`  Add-in             ${mailbox.addInOrigin}`);
  console.log(`  Sent and drafts    ${path.resolve(options.outbox ?? 'outbox')}`);
  console.log('\n  Ctrl+C stops it.\n');
  stopOnSignal(mailbox);
  if (options.open && hasScreen()) await openBrowser(url);
}

/** Paths are meant from the folder where npm was called, which is not always the project’s own. */
function fromWhereTyped(options: StartOptions): StartOptions {
  const resolve = (given: string) => path.resolve(process.env['INIT_CWD'] ?? '.', given);
  return {
    ...options,
    ...(options.mailbox === undefined ? {} : { mailbox: resolve(options.mailbox) }),
    ...(options.library === undefined ? {} : { library: resolve(options.library) }),
    ...(options.outbox === undefined ? {} : { outbox: resolve(options.outbox) }),
    ...(options.manifests === undefined ? {} : { manifests: options.manifests.map(resolve) }),
  };
}

function stopOnSignal(mailbox: EmbeddedMailbox): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void mailbox.close().then(() => process.exit(0)));
  }
}

/** No browser is opened on a build server, over SSH, or on a Linux machine without a display. */
function hasScreen(): boolean {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined || SSH_CONNECTION !== undefined) return false;
  return process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

async function openBrowser(url: string): Promise<void> {
  try {
    const { default: open } = await import('open');
    const opened = await open(url);
    opened.on('error', () => undefined);
  } catch {
    console.log('  No browser could be opened: open the address above by hand.');
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
