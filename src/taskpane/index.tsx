import { createRoot } from 'react-dom/client';
import { MailboxError } from '../mailbox/mailbox';
import { runSession } from '../session/run-session';
import { fetchSentences, interfaceLanguage } from '../session/sentences';
import { browserMemory } from './browser-memory';
import { Pane } from './pane';
import './taskpane.css';

/** How long Outlook may take to make itself known before the pane says that it did not. */
const patience = 15_000;

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');

// Both are fetched while office.js is shaking hands with its host; neither is needed to draw the frame.
const engine = import('./engine');
const adapter = import('../mailbox/outlook/create-outlook-mailbox');
const language = interfaceLanguage(navigator.language);
const session = runSession({
  loadEngine: () => engine.catch(() => import('./engine')).then((module) => module.engine),
  loadReview: () => import('./review').then((module) => module.review),
  now: () => new Date().toISOString(),
  memory: browserMemory,
  language,
});
// The last event a page is sure to get, in a browser and in the web views of Outlook alike.
document.addEventListener('visibilitychange', session.flush);
window.addEventListener('pagehide', session.flush);
const frame = createRoot(root);
// The first words are already in the recruiter’s language; French is there at once and stands in for what does not come.
void fetchSentences(language)
  .catch(() => undefined)
  .then(() => frame.render(<Pane session={session} />));
connect().catch((error: unknown) =>
  session.giveUp(error instanceof MailboxError ? 'no-mail-client' : 'pane-incomplete'),
);

async function connect(): Promise<void> {
  if (typeof Office === 'undefined') {
    session.giveUp('no-answer');
    return;
  }
  const timer = setTimeout(() => session.giveUp('no-answer'), patience);
  const { host } = await Office.onReady();
  clearTimeout(timer);
  if (host === Office.HostType.Outlook) session.connect(await (await adapter).createOutlookMailbox());
  else session.giveUp('no-mail-client');
}
