import type { Draft } from '../host/draft';
import { type AddIn, type LaunchEvent, localise, type SendMode } from '../model/add-in';
import { isAddress } from '../model/answer';
import type { SendState } from './compose-windows';
import { runLaunchEvent } from './launch-event';
import type { MailboxModel } from './mailbox-model';
import { strings } from './strings';

const slowAfter = 5000;

/** What the person may do while a check is running or holds the message back. */
export type SendChoice = 'send-anyway' | 'do-not-send';

const choices = new WeakMap<Draft, (choice: SendChoice) => void>();

export function chooseSend(draft: Draft, choice: SendChoice): void {
  choices.get(draft)?.(choice);
}

/** Send: recipients, then each add-in’s check, then the file. Whatever fails, the window and its text stay. */
export async function sendDraft(model: MailboxModel, draft: Draft): Promise<void> {
  const text = strings[model.language];
  const set = (sendState: SendState) => model.windows.update(draft.key, { sendState });
  const fail = (sentence: string) =>
    model.windows.update(draft.key, { sendState: { kind: 'idle' }, note: { kind: 'error', text: sentence } });

  const everyone = [...draft.recipients.to, ...draft.recipients.cc, ...draft.recipients.bcc];
  if (everyone.length === 0) return fail(text.noRecipient);
  const bad = everyone.find((each) => !isAddress(each.address));
  if (bad !== undefined) return fail(text.badRecipient(bad.address));

  model.windows.update(draft.key, { note: null });
  for (const addIn of model.addIns) {
    for (const event of addIn.launchEvents.filter((each) => each.type === 'OnMessageSend')) {
      if (!(await passes(model, draft, addIn, event, set))) return set({ kind: 'idle' });
    }
  }

  set({ kind: 'sending' });
  try {
    await appendOnSend(draft);
    await model.mail.send(await draft.toOutgoing(model.now()));
  } catch (error) {
    return fail(text.sendFailed(error instanceof Error ? error.message : String(error)));
  }
  model.closeDraft(draft);
  model.showToast(
    draft.deliverAt === 0 ? text.sentNote : text.delayedNote(new Date(draft.deliverAt).toLocaleString(model.language)),
  );
  await model.mail.refresh();
}

/** Runs one check; true when the message may leave. */
async function passes(
  model: MailboxModel,
  draft: Draft,
  addIn: AddIn,
  event: LaunchEvent,
  set: (state: SendState) => void,
): Promise<boolean> {
  const text = strings[model.language];
  const addInName = localise(addIn.name, model.language);
  set({ kind: 'checking', slow: false, addInName });
  const slow = setTimeout(() => set({ kind: 'checking', slow: true, addInName }), slowAfter);
  const impatience = choice(draft);
  const outcome = await Promise.race([runLaunchEvent(model, draft, addIn, event), impatience]);
  clearTimeout(slow);
  if (outcome === 'send-anyway') return true;
  if (outcome === 'do-not-send') return false;

  if (outcome.kind === 'unavailable') {
    // SoftBlock lets the message leave when its add-in is not there; a check that ran too long holds it back.
    if (event.sendMode === 'SoftBlock' && outcome.why === 'missing') return true;
    const held = { message: text.checkFailed(addInName), canSendAnyway: event.sendMode === 'PromptUser' };
    set({ kind: 'held', addIn, ...held, cancelLabel: '', commandId: '', contextData: '' });
    return (await choice(draft)) === 'send-anyway';
  }
  const { context } = outcome;
  if (context.allowEvent !== false) return true;
  const mode: SendMode = context.sendModeOverride?.toLowerCase() === 'promptuser' ? 'PromptUser' : event.sendMode;
  set({
    kind: 'held',
    addIn,
    message: context.errorMessage ?? '',
    canSendAnyway: mode === 'PromptUser',
    cancelLabel: context.cancelLabel ?? '',
    commandId: context.commandId ?? '',
    contextData: context.contextData ?? '',
  });
  return (await choice(draft)) === 'send-anyway';
}

function choice(draft: Draft): Promise<SendChoice> {
  return new Promise((resolve) => choices.set(draft, resolve));
}

async function appendOnSend(draft: Draft): Promise<void> {
  const appended = draft.appendedOnSend;
  if (appended === '') return;
  const body = await draft.body();
  if (draft.format === 'text') body.replace(`${body.read('text')}\n${appended}`, 'text');
  else body.replace(`${body.read('html')}${appended}`, 'html');
}
