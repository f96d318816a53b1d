import type { AdapterCallName } from './adapter-calls';
import { application, ownWords, type Bench, type Seen } from './bench';

/** A call that a flow makes, in the order in which the wire sees it. */
export interface FlowCall {
  readonly call: AdapterCallName;
  /** How many calls of the same kind the flow makes before this one. */
  readonly skip?: number;
  /**
   * `needed`: without it the flow cannot be done. `adds`: the flow is done all the same. `writes`: it changes something.
   * `confirms`: it reads what was written. `may-fail`: the flow is done or fails, as it comes.
   */
  readonly role: 'needed' | 'adds' | 'writes' | 'confirms' | 'may-fail';
}

/** What a recruiter does, and how it is seen to have ended. */
export interface Flow {
  readonly name: string;
  readonly calls: readonly FlowCall[];
  /** Everything before the calls that faults are put on. */
  readonly prepare: (bench: Bench) => Promise<void>;
  readonly act: (bench: Bench) => Promise<void>;
  /** How to try again after a failure; `act` when absent. */
  readonly again?: (bench: Bench) => Promise<void>;
  /** `done`, `failed` with a sentence, or null while it is going on. */
  readonly outcome: (bench: Bench, seen: Seen) => Promise<'done' | 'failed' | null>;
  /** The text that must not be lost; null where the flow has none of the recruiter’s. */
  readonly text: string | null;
  /** What a copy is known by in a draft where there is no such text; the letter’s greeting when absent. */
  readonly sign?: string;
  /** How many copies of the text a draft may hold, when the flow is done and when it has failed. */
  readonly copies: { readonly done: readonly number[]; readonly failed: readonly number[] };
  /** Trying again after a failure must not do a second time what came late. */
  readonly isRetried?: true;
  /** It is not tried twice on one screen: the mail has left, or the line over the message stays. */
  readonly endsOnce?: true;
  /** How long it waits for each call, where it is not the adapter that waits; in milliseconds. */
  readonly patience?: number;
  /** The flow goes on beside a message that may be changed for another. */
  readonly beside: 'message' | 'draft' | 'row' | 'send';
  /** What must be there besides once it has ended so; a complaint, or null. */
  readonly evidence?: (bench: Bench, end: 'done' | 'failed') => Promise<string | null>;
  /** How a pane that was loaded again is seen to be ready; a letter on screen when absent. */
  readonly begunAnew?: (seen: Seen) => boolean;
  /** What the recruiter then does to go on. */
  readonly takeUp?: (bench: Bench) => Promise<void>;
}

const writeFailed = /La lettre n’a pas pu être (?:insérée|retirée du brouillon)/;
const reading = (seen: Seen) =>
  seen.page === 'letter' ? ('done' as const) : seen.page === 'unreadable' ? ('failed' as const) : null;
const alreadyThere = /La lettre précédente est dans ce brouillon|Retirer la lettre du brouillon/;
export const writing = (seen: Seen, done: RegExp) => {
  if (seen.busy) return null;
  if (writeFailed.test(seen.text) || alreadyThere.test(seen.text)) return 'failed' as const;
  return done.test(seen.text) ? ('done' as const) : null;
};

export const readPane: Flow = {
  name: 'the pane opens on a message',
  calls: [
    { call: 'Body.getAsync', role: 'needed' },
    { call: 'MessageRead.getSharedPropertiesAsync', role: 'adds' },
    { call: 'MessageRead.loadCustomPropertiesAsync', role: 'adds' },
  ],
  prepare: (bench) => bench.mailbox.open(application),
  act: openReadPane,
  again: (bench) => bench.mailbox.readPane.button('Réessayer').click(),
  outcome: (_, seen) => Promise.resolve(reading(seen)),
  text: null,
  copies: { done: [], failed: [] },
  beside: 'message',
};

export const forwardedPane: Flow = {
  ...readPane,
  name: 'the pane opens on an application forwarded as an attachment',
  calls: [{ call: 'MessageRead.getAttachmentContentAsync', role: 'adds' }],
  prepare: (bench) => bench.mailbox.open(/FW: Data analyst/),
  // Without the attachment there is nothing to refuse: the pane says so, and offers to write all the same.
  outcome: (_, seen) => Promise.resolve(seen.page === 'other' ? 'done' : reading(seen)),
};

export const composePane: Flow = {
  name: 'the pane opens on a draft',
  calls: [
    { call: 'Body.getTypeAsync', role: 'needed' },
    { call: 'Body.getAsync', role: 'needed' },
    { call: 'Subject.getAsync', role: 'needed' },
    { call: 'Recipients.getAsync', role: 'needed' },
    { call: 'Recipients.getAsync', skip: 1, role: 'needed' },
    { call: 'From.getAsync', role: 'adds' },
  ],
  prepare: openDraft,
  act: (bench) => bench.mailbox.compose.getByRole('button', { name: 'Insérer un refus' }).click(),
  again: (bench) => bench.mailbox.composePane.button('Réessayer').click(),
  outcome: (_, seen) => Promise.resolve(reading(seen)),
  text: null,
  copies: { done: [], failed: [] },
  beside: 'draft',
};

/** The mark is looked at before a reply opens, and left after it; the reply does not depend on it. */
const marking = [
  { call: 'MessageRead.loadCustomPropertiesAsync', role: 'adds' },
  { call: 'MessageRead.loadCustomPropertiesAsync', skip: 1, role: 'adds' },
  { call: 'CustomProperties.saveAsync', role: 'adds' },
] as const satisfies readonly FlowCall[];

function reply(all: boolean): Flow {
  return {
    name: all ? 'reply to all' : 'reply',
    calls: [
      { call: all ? 'MessageRead.displayReplyAllFormAsync' : 'MessageRead.displayReplyFormAsync', role: 'writes' },
      ...(all ? [] : marking),
    ],
    prepare: async (bench) => {
      await bench.mailbox.open(application);
      await openReadPane(bench);
      await writeOwnWords(bench);
    },
    act: async (bench) => {
      const pane = bench.mailbox.readPane;
      if (all) {
        await pane.button('Autres actions').click();
        await pane.button(/Répondre à tous/).click();
      } else await pane.reply();
    },
    outcome: (_, seen) => Promise.resolve(writing(seen, /La réponse est ouverte/)),
    text: ownWords,
    copies: { done: [1], failed: [0, 1] },
    beside: 'message',
  };
}

function insert(place: 'top' | 'cursor'): Flow {
  return {
    name: place === 'top' ? 'insert at the top' : 'insert at the cursor',
    calls: [
      { call: 'Body.getTypeAsync', role: 'needed' },
      { call: 'Body.getAsync', role: 'needed' },
      { call: place === 'top' ? 'Body.prependAsync' : 'Body.setSelectedDataAsync', role: 'writes' },
      { call: 'Body.getAsync', skip: 1, role: 'confirms' },
    ],
    prepare: async (bench) => {
      await openDraft(bench);
      await composePane.act(bench);
      await writeOwnWords(bench);
    },
    act: async (bench) => {
      const pane = bench.mailbox.composePane;
      if (place === 'top') return pane.insert();
      await pane.button('Autres actions').click();
      await pane.button(/Insérer au curseur/).click();
    },
    outcome: (_, seen) => Promise.resolve(writing(seen, /La lettre est dans le brouillon/)),
    text: ownWords,
    isRetried: true,
    copies: { done: [1], failed: [0, 1] },
    beside: 'draft',
  };
}

const insertAtTop = insert('top');

const insertAsText: Flow = {
  ...insertAtTop,
  name: 'insert at the top of a plain-text draft',
  prepare: async (bench) => {
    await openDraft(bench);
    await bench.mailbox.compose.getByRole('button', { name: 'Passer en texte brut' }).click();
    await bench.mailbox.plainBody.waitFor();
    await composePane.act(bench);
    await writeOwnWords(bench);
  },
};

const secondWords = 'Bonne suite à vous.';

/** The letter is in the draft and selected there, and has changed in the pane since. */
async function prepareReplacing(bench: Bench): Promise<void> {
  await insertAtTop.prepare(bench);
  await insertAtTop.act(bench);
  const inserted = await bench.until(async () => (await insertAtTop.outcome(bench, await bench.see())) === 'done');
  if (!inserted) throw new Error('the letter did not reach the draft');
  const letter = await bench.mailbox.composePane.paragraphs();
  await bench.mailbox.selectInBody(letter);
}

const replacing = [
  { call: 'Body.getAsync', role: 'needed' },
  { call: 'Body.getTypeAsync', role: 'needed' },
  { call: 'MessageCompose.getSelectedDataAsync', role: 'needed' },
  { call: 'Body.getAsync', skip: 1, role: 'needed' },
  { call: 'Body.setSelectedDataAsync', role: 'writes' },
  { call: 'Body.getAsync', skip: 2, role: 'confirms' },
] as const satisfies readonly FlowCall[];

export const replace: Flow = {
  name: 'replace the letter in the draft',
  calls: replacing,
  prepare: async (bench) => {
    await prepareReplacing(bench);
    await writeOwnWords(bench, secondWords);
  },
  act: (bench) => bench.mailbox.composePane.button('Insérer à nouveau').click(),
  again: (bench) => bench.mailbox.composePane.button(/^(?:Insérer|Remplacer)$/).click(),
  outcome: (_, seen) => Promise.resolve(writing(seen, /La lettre a été remplacée/)),
  text: ownWords,
  copies: { done: [1], failed: [1] },
  beside: 'draft',
};

export const takeOut: Flow = {
  name: 'take the letter out of the draft',
  calls: replacing,
  prepare: prepareReplacing,
  act: (bench) => bench.mailbox.composePane.button('Retirer du brouillon').click(),
  again: (bench) => bench.mailbox.composePane.button(/^Retirer(?: du brouillon)?$/).click(),
  outcome: (_, seen) => Promise.resolve(writing(seen, /La lettre n’est plus dans le brouillon/)),
  text: ownWords,
  copies: { done: [0], failed: [0, 1] },
  beside: 'draft',
};

/** The delivery time is read back after it was written: the draft itself says whether it is delayed. */
export const delay: Flow = {
  name: 'delay the draft',
  calls: [
    { call: 'DelayDeliveryTime.setAsync', role: 'writes' },
    { call: 'DelayDeliveryTime.getAsync', role: 'needed' },
  ],
  prepare: async (bench) => {
    await openDraft(bench);
    await composePane.act(bench);
    const pane = bench.mailbox.composePane;
    await pane.letterIsShown();
    await pane.button('Autres actions').click();
    await pane.button('Différer l’envoi').click();
    await pane.frame.getByText('Partira dès l’envoi.').waitFor();
  },
  act: (bench) => bench.mailbox.composePane.button(/^Demain matin/).click(),
  outcome: (_, seen) => {
    if (seen.busy) return Promise.resolve(null);
    if (/n’a pas confirmé l’heure d’envoi/.test(seen.text)) return Promise.resolve('failed');
    return Promise.resolve(/Partira mardi 24\snovembre/.test(seen.text) ? 'done' : null);
  },
  text: null,
  isRetried: true,
  copies: { done: [], failed: [] },
  beside: 'draft',
};

const notification = (bench: Bench) => bench.page.getByRole('region', { name: 'Notifications' });

export const quickReply: Flow = {
  name: 'quick reply from the ribbon',
  calls: [
    { call: 'Body.getAsync', role: 'needed' },
    { call: 'MessageRead.getSharedPropertiesAsync', role: 'adds' },
    { call: 'MessageRead.displayReplyFormAsync', role: 'writes' },
    ...marking,
  ],
  prepare: (bench) => bench.mailbox.open(application),
  act: (bench) => bench.page.getByRole('button', { name: 'Refus en un clic' }).click(),
  outcome: async (bench) => {
    const { commandsEnded } = await bench.wire();
    if (commandsEnded === 0) return null;
    if (await notification(bench).isVisible()) return 'failed';
    // Outlook’s word is all that the command has: what did not open is told by the count of copies.
    await bench.until(async () => (await bench.mailbox.compose.count()) > 0, 1_500);
    return 'done';
  },
  text: null,
  copies: { done: [1], failed: [0, 1] },
  endsOnce: true,
  beside: 'message',
};

/** On a newsletter: the command has one line to say, and nothing else. */
export const quickNotice: Flow = {
  ...quickReply,
  name: 'the line that quick reply shows',
  calls: [
    { call: 'NotificationMessages.replaceAsync', role: 'adds' },
    { call: 'NotificationMessages.addAsync', role: 'adds' },
  ],
  prepare: (bench) => bench.mailbox.open(/La Lettre du Recruteur Tech/),
  outcome: async (bench) => ((await bench.wire()).commandsEnded > 0 ? 'done' : null),
  copies: { done: [0], failed: [0] },
};

const hole = '[Prénom]';
const refusal = `<p>Bonjour ${hole},</p><p>Nous avons le regret de ne pas donner suite à votre candidature.</p>`;

/** Whatever happens to the check, the mail leaves or its sender is asked: it is never trapped, and a failure leaves a trace. */
export const sendCheck: Flow = {
  name: 'the check at Send',
  calls: [
    { call: 'Body.getAsync', role: 'needed' },
    { call: 'From.getAsync', role: 'needed' },
    { call: 'Recipients.getAsync', role: 'needed' },
    { call: 'Recipients.getAsync', skip: 1, role: 'needed' },
  ],
  prepare: async (bench) => {
    // A new one each time: it leaves.
    await bench.mailbox.open(application);
    await bench.page
      .getByRole('toolbar', { name: 'Ruban', exact: true })
      .getByRole('button', { name: 'Répondre', exact: true })
      .click();
    await bench.mailbox.body.evaluate((body, html) => {
      body.insertAdjacentHTML('afterbegin', html);
      body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, refusal);
  },
  act: (bench) => bench.mailbox.pressSend(),
  outcome: async (bench) => {
    // Outlook’s own « taking longer » asks nothing, and goes with the mail.
    if (await bench.page.getByRole('alertdialog').filter({ hasText: hole }).isVisible()) return 'done';
    return (await bench.mailbox.compose.count()) === 0 ? 'failed' : null;
  },
  text: null,
  sign: hole,
  copies: { done: [1], failed: [0] },
  patience: 2_500,
  endsOnce: true,
  beside: 'send',
  evidence: async (bench, end) => {
    if (end === 'done') return null;
    const isLeft = await bench.until(async () => 'sendCheckFailure' in (await bench.roamingSettings()), 2_000);
    return isLeft ? null : 'the mail left unread over, without a trace';
  },
};

/** The trace of a check that failed, when the trace fails too. */
export const sendTrace: Flow = {
  ...sendCheck,
  name: 'the trace of a check at Send that failed',
  calls: [{ call: 'RoamingSettings.saveAsync', role: 'adds' }],
  act: async (bench) => {
    await bench.inject({ dispatchId: 37, fault: 'error', errorCode: 9020 });
    await bench.mailbox.pressSend();
  },
  outcome: async (bench) => ((await bench.mailbox.compose.count()) === 0 ? 'done' : null),
  copies: { done: [0], failed: [0] },
  evidence: () => Promise.resolve(null),
};

const taken = /Vous vous en occupez/;
const notMarked = /n’a pas enregistré la marque|vient de marquer ce message/;

function mark(name: string, action: RegExp, done: RegExp, calls: readonly FlowCall[], before: readonly RegExp[]): Flow {
  const press = async (bench: Bench, label: RegExp) => bench.mailbox.readPane.button(label).click();
  return {
    name,
    calls,
    prepare: async (bench) => {
      await bench.mailbox.open(application);
      await openReadPane(bench);
      for (const label of before) await press(bench, label);
      await bench.mailbox.readPane.button(action).waitFor();
    },
    act: (bench) => press(bench, action),
    outcome: (_, seen) => {
      if (seen.busy) return Promise.resolve(null);
      if (notMarked.test(seen.text)) return Promise.resolve('failed');
      return Promise.resolve(done.test(seen.text) ? 'done' : null);
    },
    text: null,
    isRetried: true,
    copies: { done: [], failed: [] },
    beside: 'message',
  };
}

const leaving = [
  { call: 'MessageRead.loadCustomPropertiesAsync', role: 'needed' },
  { call: 'CustomProperties.saveAsync', role: 'writes' },
] as const satisfies readonly FlowCall[];

export const take = mark('the mark « je m’en occupe »', /^Je m’en occupe$/, taken, leaving, []);
export const markRefused = mark(
  'the mark « refus envoyé » with its category',
  /^Marquer/,
  /Refus envoyé par Sofiane Belhadj/,
  [{ call: 'Categories.addAsync', role: 'adds' }],
  [],
);
export const removeMark = mark(
  'the mark taken away with its category',
  /^Retirer la marque$/,
  /Personne ne s’en occupe/,
  [{ call: 'Categories.removeAsync', role: 'adds' }],
  [/^Marquer/],
);

export const flows: readonly Flow[] = [
  readPane,
  forwardedPane,
  composePane,
  reply(false),
  reply(true),
  insertAtTop,
  insertAsText,
  insert('cursor'),
  replace,
  takeOut,
  delay,
  quickReply,
  quickNotice,
  sendCheck,
  sendTrace,
  take,
  markRefused,
  removeMark,
];

export async function openReadPane(bench: Bench): Promise<void> {
  await bench.page.getByRole('button', { name: 'Refuser avec égards' }).click();
}

/** Even from under a compose window, which may lie over the list. */
export async function openMessage(bench: Bench, name: RegExp): Promise<void> {
  await bench.mailbox.message(name).evaluate((row) => (row as HTMLElement).click());
}

async function openDraft(bench: Bench): Promise<void> {
  await bench.mailbox.openFolder(/Brouillons/);
  await bench.mailbox.open(/Développeur Python/);
  await bench.mailbox.body.waitFor();
}

/** At the end of the letter, by hand, as a recruiter does. */
export async function writeOwnWords(bench: Bench, words = ownWords): Promise<void> {
  const pane = (await bench.mailbox.compose.count()) > 0 ? bench.mailbox.composePane : bench.mailbox.readPane;
  await pane.letterIsShown();
  await pane.letter.press('ControlOrMeta+End');
  await bench.page.keyboard.insertText(` ${words}`);
  await pane.letter.getByText(words).waitFor();
}
