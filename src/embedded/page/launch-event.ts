import type { Draft } from '../host/draft';
import { type CommandOutcome, HostFrame } from '../host/host-frame';
import type { FrameSurface } from '../host/host-mailbox';
import { type AddIn, type LaunchEvent, localise } from '../model/add-in';
import type { MailboxModel } from './mailbox-model';

/** office.js answers so when the add-in associated no function of that name. */
const noSuchFunction = 11101;

export type LaunchOutcome =
  | { readonly kind: 'completed'; readonly context: CommandOutcome['context'] }
  | { readonly kind: 'unavailable'; readonly why: 'missing' | 'timeout' };

/** The add-in’s event page in a hidden frame, with the draft as its item, for the time of one event. */
export async function runLaunchEvent(
  model: MailboxModel,
  draft: Draft,
  addIn: AddIn,
  event: LaunchEvent,
): Promise<LaunchOutcome> {
  const type = event.type.charAt(0).toLowerCase() + event.type.slice(1);
  const run = (): Promise<CommandOutcome | 'timeout'> =>
    inHiddenFrame(
      model,
      model.draftSurface(addIn, draft, () => undefined),
      draft,
      event.pageUrl,
      (frame) =>
        Promise.race([
          frame.runCommand(event.functionName, { source: { id: event.functionName }, type }),
          timeout(model.sendCheckTimeout),
        ]),
    );
  let outcome = await run();
  if (outcome !== 'timeout' && outcome.status === noSuchFunction) {
    model.complain(
      `“${event.functionName}” was not associated when ${event.pageUrl} was ready; Outlook would not try again.`,
    );
    outcome = await run();
  }
  if (outcome === 'timeout') return { kind: 'unavailable', why: 'timeout' };
  if (outcome.status === noSuchFunction) return { kind: 'unavailable', why: 'missing' };
  return { kind: 'completed', context: outcome.context };
}

/** Loads an add-in page out of sight, lets `use` speak with it, and removes it. */
export async function inHiddenFrame<T>(
  model: MailboxModel,
  surface: FrameSurface,
  draft: Draft | null,
  pageUrl: string,
  use: (frame: HostFrame) => Promise<T>,
): Promise<T> {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = localise(surface.addIn.name, model.language);
  const { addInOrigin, wire, mailboxSet } = model;
  const frame = new HostFrame(element, surface, { addInOrigin, wire, mailboxSet });
  const remove = model.addFrame(frame, draft, false);
  element.src = pageUrl;
  document.body.append(element);
  try {
    return await use(frame);
  } finally {
    remove();
    element.remove();
  }
}

function timeout(milliseconds: number): Promise<'timeout'> {
  return new Promise((resolve) => setTimeout(() => resolve('timeout'), milliseconds));
}
