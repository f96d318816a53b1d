/** `npm start`: the embedded mailbox, which plays Outlook; with `--gmail`, the mimic with the extension beside it. */
const gmail = process.argv.includes('--gmail');

await (gmail ? import('./start-mimic') : import('./start-embedded'));

export {};
