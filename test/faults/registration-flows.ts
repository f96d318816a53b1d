import { anotherApplication, application, type Bench } from './bench';
import { openReadPane, type Flow } from './flows';

/**
 * Events that the pane registers for. A pane that is not told of another message must not write into it: its reply says that
 * another message was opened, and the pane can read that one.
 */
const followMessages: Flow = {
  name: 'the pane registers to follow the message',
  calls: [
    { call: 'Mailbox.addHandlerAsync ItemChanged', role: 'may-fail' },
    { call: 'Mailbox.addHandlerAsync OfficeThemeChanged', role: 'may-fail' },
  ],
  prepare: (bench) => bench.mailbox.open(application),
  act: async (bench) => {
    await openReadPane(bench);
    await bench.mailbox.readPane.letterIsShown();
    await bench.mailbox.open(anotherApplication);
    const follows = await bench.until(async () => (await bench.see()).letter.startsWith('Bonjour Yannick'), 1_500);
    if (!follows) await bench.mailbox.readPane.reply();
  },
  outcome: (_, { letter, text }) => {
    if (letter.startsWith('Bonjour Yannick')) return Promise.resolve('done');
    return Promise.resolve(/Un autre message a été ouvert entre-temps/.test(text) ? 'failed' : null);
  },
  text: null,
  copies: { done: [0], failed: [0] },
  beside: 'row',
  endsOnce: true,
  begunAnew: ({ letter }) => letter.startsWith('Bonjour'),
};

/** With the bulk manifest: a selection that the pane is not told of is asked for when it is read. */
const followSelection: Flow = {
  ...followMessages,
  name: 'the pane registers to follow the selection',
  calls: [{ call: 'Mailbox.addHandlerAsync SelectedItemsChanged', role: 'may-fail' }],
  act: async (bench: Bench) => {
    await openReadPane(bench);
    await bench.mailbox.readPane.letterIsShown();
    await bench.mailbox.message(anotherApplication).click({ modifiers: ['ControlOrMeta'] });
    await bench.mailbox.message(/Inès Benchekroun-Roux/).click({ modifiers: ['ControlOrMeta'] });
    await bench.mailbox.readPane.button('Lire la sélection').click();
  },
  // Time that passes, or a pane that is loaded again, stops a reading that has begun: what is left is then offered.
  outcome: (_, { text }) => {
    if (/Lettres à relire \(3\)/.test(text)) return Promise.resolve('done');
    return Promise.resolve(/Lire (?:le message restant|les \d+ messages restants)/.test(text) ? 'failed' : null);
  },
  copies: { done: [], failed: [] },
  begunAnew: ({ text }) => /Lettres? à relire|Lire la sélection|Lire les \d+ messages restants/.test(text),
};

export const messageRegistrationFlows: readonly Flow[] = [followMessages];
/** With the bulk manifest. */
export const selectionRegistrationFlows: readonly Flow[] = [followSelection];
export const registrationFlows: readonly Flow[] = [...messageRegistrationFlows, ...selectionRegistrationFlows];
