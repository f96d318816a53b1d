import { parseArgs } from 'node:util';
import type { EmbeddedMailboxOptions } from './start-embedded-mailbox';

export interface StartOptions extends EmbeddedMailboxOptions {
  readonly build: boolean;
  readonly open: boolean;
  readonly help: boolean;
}

export const usage = `npm start -- [options]

  --mailbox DIR    open another folder of .eml files
  --library DIR    publish this folder of a team’s letters beside the pane
  --outbox DIR     write drafts and sent mail there (outbox)
  --port N         port of the mailbox page (4300); the add-in gets the next one
  --lang fr|en     language of the page
  --manifest FILE  show this add-in instead of manifest.xml; may be given several times
  --no-build       do not build first
  --no-open        do not open a browser
`;

/** Throws an Error whose message is a sentence for the person at the terminal. */
export function parseOptions(args: readonly string[]): StartOptions {
  const { values } = parse(args);
  const { mailbox, library, outbox, port, lang, manifest } = values;
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') throw new Error(`--lang takes fr or en, not “${lang}”.`);
  const portNumber = port === undefined ? undefined : Number(port);
  if (portNumber !== undefined && !(Number.isInteger(portNumber) && portNumber >= 0 && portNumber < 65_500)) {
    throw new Error(`--port takes a number from 0 to 65499, not “${port}”.`);
  }
  return {
    build: values['no-build'] !== true,
    open: values['no-open'] !== true,
    help: values.help === true,
    ...(mailbox === undefined ? {} : { mailbox }),
    ...(library === undefined ? {} : { library }),
    ...(outbox === undefined ? {} : { outbox }),
    ...(portNumber === undefined ? {} : { port: portNumber }),
    ...(lang === undefined ? {} : { language: lang }),
    ...(manifest === undefined ? {} : { manifests: manifest }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        mailbox: { type: 'string' },
        library: { type: 'string' },
        outbox: { type: 'string' },
        port: { type: 'string' },
        lang: { type: 'string' },
        manifest: { type: 'string', multiple: true },
        'no-build': { type: 'boolean' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n\n${usage}`, {
      cause: error,
    });
  }
}
