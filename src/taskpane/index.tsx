import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { MailboxError } from '../mailbox/mailbox';
import { browserMemory } from '../session/memory/browser-memory';
import { runSession } from '../session/run-session';
import { fetchSentences, interfaceLanguage } from '../session/sentences/sentences';
import { Pane } from './pages/pane';
import { readHere, readInWorker, startReadingThread } from './workers/read-in-worker';
import { loadReviewHere, reviewInWorker, startReviewingThread } from './workers/review-in-worker';
import { startWritingThread, writeInWorker, writingHere } from './workers/write-in-worker';
import './taskpane.css';

/** How long Outlook may take to make itself known before the pane says that it did not. */
const patience = 15_000;

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root');

const { read, rehearse: rehearseReading } = readInWorker(startReadingThread, readHere);
const { loadWriter, begin: beginWriting } = writeInWorker(startWritingThread, writingHere(), browserMemory);
const language = interfaceLanguage(navigator.language);
const askReview = reviewInWorker(startReviewingThread, loadReviewHere);
let painted: Promise<void> | null = null;
const letterPainted = () => (painted ??= afterNextPaint());
// The frame on screen has no words; its first ones are in the recruiter’s language. French is there at once, and stands in
// for what does not come.
const alive = fetchSentences(language)
  .catch(() => undefined)
  .then(() => {
    flushSync(() => void hydrateRoot(root, <Pane session={session} />));
    return afterNextPaint();
  });
// Asked for once there is a button to press: compiled before, on the other processor, they would hold up the frame that shows it.
const adapter = alive.then(() => import(/* webpackChunkName: "outlook" */ '../mailbox/outlook/create-outlook-mailbox'));
// While office.js shakes hands with its host, the threads that read and write prepare for a first letter.
alive.then(rehearseReading).catch(() => undefined);
alive.then(beginWriting).catch(() => undefined);
const session = runSession({
  read,
  loadWriter,
  loadEngine: () =>
    import(/* webpackChunkName: "engine" */ '../session/letters/built-in-engine').then((module) =>
      module.recallEngine(browserMemory),
    ),
  loadReview: loadReviewHere,
  // Its code is the heaviest of all: the letter it reads is on screen first.
  askReview: (text, question) => letterPainted().then(() => askReview(text, question)),
  now: () => new Date().toISOString(),
  memory: browserMemory,
  language,
});
// The last event a page is sure to get, in a browser and in the web views of Outlook alike.
document.addEventListener('visibilitychange', session.flush);
window.addEventListener('pagehide', session.flush);
// The team’s letters, and the recruiter’s own, come after the first one: it was written from those that served last.
const stop = session.subscribe(() => {
  const { page } = session.snapshot().state;
  if (page.name === 'starting' || page.name === 'reading') return;
  stop();
  afterNextPaint()
    .then(() => import(/* webpackChunkName: "follow-letters" */ './library/follow-letters'))
    .then((module) => module.followLetters(session, browserMemory))
    .catch(() => undefined);
});
connect().catch((error: unknown) =>
  session.giveUp(error instanceof MailboxError ? 'no-mail-client' : 'pane-incomplete'),
);

async function connect(): Promise<void> {
  await officeHasRun();
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

/** After what was just changed is on screen; a page that is not shown paints nothing, and does not wait for ever. */
function afterNextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const fallback = setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      clearTimeout(fallback);
      setTimeout(resolve);
    });
  });
}

/** The pane’s scripts may run before office.js has come: it is waited for, and the page’s `load` when it does not come. */
function officeHasRun(): Promise<unknown> {
  if (typeof Office !== 'undefined' || document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    document.querySelector('script[src*="office.js"]')?.addEventListener('load', resolve, { once: true });
    window.addEventListener('load', resolve, { once: true });
  });
}
