import { createOutlookMailbox } from '../mailbox/outlook/create-outlook-mailbox';
import { interfaceLanguage } from '../session/sentences/sentences';
import { sayNotice } from './notices';
import { runQuickReply } from './quick-reply-command';

/**
 * The ribbon’s function commands. Outlook waits for `completed`, and shows « still working » until it comes:
 * it is called whatever happens.
 */
Office.actions.associate('quickReply', (event: Office.AddinCommands.Event) => {
  void quickReply().finally(() => event.completed());
});

void Office.onReady();

async function quickReply(): Promise<void> {
  try {
    const mailbox = await createOutlookMailbox();
    const notice = await runQuickReply({
      mailbox,
      loadCode: () => import('./quick-reply-code').then((module) => module.loadCode()),
      now: () => new Date().toISOString(),
    });
    if (notice !== null) await mailbox.notify(sayNotice(notice, interfaceLanguage(mailbox.displayLanguage)));
  } catch {
    // Outlook shows nothing of ours any more: there is nowhere left to say it.
  }
}
