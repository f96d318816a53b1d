import { anotherApplication, application, ownWords, type Bench } from './bench';
import { openReadPane, writeOwnWords, writing, type Flow, type FlowCall } from './flows';

/** What goes on with many applications in a row; those of a selection need the bulk manifest. */

async function select(bench: Bench): Promise<void> {
  await bench.mailbox.open(application);
  await openReadPane(bench);
  await bench.mailbox.readPane.letterIsShown();
  await bench.mailbox.message(anotherApplication).click({ modifiers: ['ControlOrMeta'] });
  await bench.mailbox.readPane.frame.getByRole('heading', { name: '2 messages sélectionnés' }).waitFor();
}

async function readSelection(bench: Bench): Promise<void> {
  await bench.mailbox.readPane.button('Lire la sélection').click();
}

const bothRead = /Lettres à relire \(2\)/;
const isReading = /Lecture : \d+ sur \d+/;

/** The row is kept where the page goes: it is offered again, or the selection is. */
const isOffered =
  /Lettres? à relire|Messages? non lus?|Lire (?:la sélection|le message restant|les 2 messages restants)/;

const listSelection: Flow = {
  name: 'the selection is listed',
  calls: [{ call: 'Mailbox.getSelectedItemsAsync', role: 'needed' }],
  prepare: select,
  act: readSelection,
  again: (bench) => bench.mailbox.readPane.button('Réessayer').click(),
  outcome: (_, { text }) => {
    if (bothRead.test(text)) return Promise.resolve('done');
    return Promise.resolve(/n’a pas donné la sélection/.test(text) ? 'failed' : null);
  },
  text: null,
  copies: { done: [], failed: [] },
  beside: 'row',
  begunAnew: ({ text }) => isOffered.test(text),
};

const readMessages: Flow = {
  ...listSelection,
  name: 'the messages of the selection are read',
  calls: [
    { call: 'Mailbox.loadItemByIdAsync', role: 'needed' },
    { call: 'Mailbox.loadItemByIdAsync', skip: 1, role: 'needed' },
    { call: 'Body.getAsync', role: 'needed' },
    { call: 'MessageRead.getSharedPropertiesAsync', role: 'adds' },
    { call: 'Categories.getAsync', role: 'adds' },
    { call: 'MessageRead.loadCustomPropertiesAsync', role: 'adds' },
    { call: 'LoadedMessageRead.unloadAsync', role: 'adds' },
  ],
  again: (bench) => bench.mailbox.readPane.button(/^Lire (?:le|les)/).click(),
  outcome: (_, { text }) => {
    if (isReading.test(text)) return Promise.resolve(null);
    if (bothRead.test(text)) return Promise.resolve('done');
    return Promise.resolve(/ne l’a pas donné à lire/.test(text) ? 'failed' : null);
  },
};

const answerInRow: Flow = {
  name: 'a message of the row is answered',
  calls: [
    { call: 'MessageRead.displayReplyFormAsync', role: 'writes' },
    // The mark, the reply, the mark again: each loads the message.
    { call: 'Mailbox.loadItemByIdAsync', role: 'may-fail' },
    { call: 'MessageRead.loadCustomPropertiesAsync', role: 'may-fail' },
    { call: 'Mailbox.loadItemByIdAsync', skip: 1, role: 'needed' },
    { call: 'LoadedMessageRead.unloadAsync', skip: 1, role: 'may-fail' },
    { call: 'Mailbox.loadItemByIdAsync', skip: 2, role: 'adds' },
  ],
  prepare: async (bench) => {
    await select(bench);
    await readSelection(bench);
    await bench.mailbox.readPane.button('Relire la lettre de Éloïse Marchand-Diallo').click();
    await writeOwnWords(bench);
  },
  act: (bench) => bench.mailbox.readPane.reply(),
  outcome: (_, seen) => Promise.resolve(writing(seen, /La réponse est ouverte/)),
  text: ownWords,
  copies: { done: [1], failed: [0, 1] },
  beside: 'row',
  begunAnew: ({ text }) => isOffered.test(text),
  takeUp: (bench) => bench.mailbox.readPane.button('Reprendre').click(),
};

const markInRow: Flow = {
  name: 'a message of the row is marked « refus envoyé »',
  calls: [
    { call: 'Mailbox.loadItemByIdAsync', role: 'needed' },
    { call: 'MessageRead.loadCustomPropertiesAsync', role: 'needed' },
    { call: 'CustomProperties.saveAsync', role: 'needed' },
    { call: 'Categories.addAsync', role: 'adds' },
  ] as const satisfies readonly FlowCall[],
  prepare: async (bench) => {
    await select(bench);
    await readSelection(bench);
    await bench.mailbox.readPane.button('Relire la lettre de Éloïse Marchand-Diallo').click();
    await bench.mailbox.readPane.button(/^Marquer/).waitFor();
  },
  act: (bench) => bench.mailbox.readPane.button(/^Marquer/).click(),
  outcome: (_, seen) => {
    if (seen.busy) return Promise.resolve(null);
    if (/n’a pas enregistré la marque/.test(seen.text)) return Promise.resolve('failed');
    return Promise.resolve(/Refus envoyé par Sofiane Belhadj/.test(seen.text) ? 'done' : null);
  },
  text: null,
  copies: { done: [], failed: [] },
  beside: 'row',
  begunAnew: ({ text }) => isOffered.test(text),
};

/** With the bulk manifest. */
export const selectionFlows: readonly Flow[] = [listSelection, readMessages, answerInRow, markInRow];

/** Where the pane follows what is opened, going back opens a message by its id. */
const openFromRow: Flow = {
  name: 'a message of the row is opened again',
  calls: [{ call: 'Mailbox.displayMessageFormAsync', role: 'may-fail' }],
  prepare: async (bench) => {
    const pane = bench.mailbox.readPane;
    await bench.mailbox.open(application);
    await openReadPane(bench);
    await pane.letterIsShown();
    await pane.button('Autres actions').click();
    await pane.button('Répondre en série').click();
    await pane.button('Commencer avec cette candidature').click();
    await bench.mailbox.open(anotherApplication);
    await pane.letter.getByText('Bonjour Yannick').waitFor();
    await pane.button('Liste').click();
  },
  act: (bench) => bench.mailbox.readPane.button('Ouvrir le message de Éloïse Marchand-Diallo').click(),
  outcome: (_, { letter, text }) => {
    if (/^Bonjour Éloïse/.test(letter)) return Promise.resolve('done');
    return Promise.resolve(/n’a pas ouvert ce message/.test(text) ? 'failed' : null);
  },
  text: null,
  copies: { done: [], failed: [] },
  beside: 'row',
  begunAnew: ({ letter }) => letter.startsWith('Bonjour'),
};

export const rowFlows: readonly Flow[] = [...selectionFlows, openFromRow];
export const followedRowFlows: readonly Flow[] = [openFromRow];
