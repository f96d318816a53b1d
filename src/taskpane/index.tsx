import { createRoot } from 'react-dom/client';
import { createOutlookMailbox } from '../mailbox/outlook/create-outlook-mailbox';
import { runSession } from '../session/run-session';
import { interfaceLanguage } from '../session/sentences';
import { Pane } from './pane';

/** How long Outlook may take to make itself known before the pane says that it did not. */
const patience = 15_000;

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');

const engine = import('./engine');
const session = runSession({
  loadEngine: () => engine.catch(() => import('./engine')).then((module) => module.engine),
  now: () => new Date().toISOString(),
  language: interfaceLanguage(navigator.language),
});
createRoot(root).render(<Pane session={session} />);
void connect();

async function connect(): Promise<void> {
  if (typeof Office === 'undefined') {
    session.giveUp('no-answer');
    return;
  }
  const timer = setTimeout(() => session.giveUp('no-answer'), patience);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  if (host === Office.HostType.Outlook) session.connect(await createOutlookMailbox());
  else session.giveUp('no-mail-client');
}
