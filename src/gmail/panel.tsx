import { createRoot } from 'react-dom/client';
import { createGmailMailbox, diagnosePage } from '../mailbox/gmail/create-gmail-mailbox';
import { browserMemory } from '../session/memory/browser-memory';
import type { LetterView } from '../session/engine/letter-view';
import { runSession } from '../session/run-session';
import { fetchSentences, interfaceLanguage, speakFor } from '../session/sentences/sentences';
import { Pane } from '../taskpane/pages/pane';
import type { ClientPieces } from '../taskpane/parts/session-context';
import { readHere, readInWorker, startReadingThread } from '../taskpane/workers/read-in-worker';
import { loadReviewHere, reviewInWorker, startReviewingThread } from '../taskpane/workers/review-in-worker';
import { startWritingThread, writeInWorker, writingHere } from '../taskpane/workers/write-in-worker';
import '../taskpane/taskpane.css';
import { chooseLabel } from './chosen-label';
import { gmailSentences } from './gmail-sentences';
import { Help } from './help';
import { LabelField, LabelNotice, LabelReminder } from './label-pieces';
import { SelfCheck } from './self-check';
import { linkTab } from './tab-link';

const root = document.getElementById('root');
if (root === null) throw new Error('panel.html has no #root');

speakFor(gmailSentences);
const language = interfaceLanguage(chrome.i18n.getUILanguage());
const { read, rehearse } = readInWorker(startReadingThread, readHere);
rehearse();
const { loadWriter, begin } = writeInWorker(startWritingThread, writingHere(), browserMemory);
begin();
const session = runSession({
  read,
  loadWriter,
  loadEngine: () => import('../session/letters/built-in-engine').then((module) => module.recallEngine(browserMemory)),
  loadReview: loadReviewHere,
  askReview: reviewInWorker(startReviewingThread, loadReviewHere),
  now: () => new Date().toISOString(),
  memory: browserMemory,
  language,
});
document.addEventListener('visibilitychange', session.flush);
window.addEventListener('pagehide', session.flush);

const link = linkTab(await ownTab());
await Promise.all([fetchSentences('en'), fetchSentences(language)]);
const label = chooseLabel(browserMemory);
const pieces: ClientPieces = {
  importsTeam: true,
  Notice: ({ letter }: { readonly letter: LetterView }) => <LabelNotice label={label} letter={letter} />,
  Reminder: ({ letter }: { readonly letter: LetterView }) => <LabelReminder label={label} letter={letter} />,
  Help: () => (
    <Help>
      <LabelField label={label} />
      <SelfCheck diagnose={() => diagnosePage(link)} />
    </Help>
  ),
};
createRoot(root).render(<Pane session={session} pieces={pieces} />);
await connect();

/** The worker says in the address which tab a panel belongs to; a panel opened otherwise takes the tab it lies beside. */
async function ownTab(): Promise<number> {
  const said = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  if (Number.isInteger(said)) return said;
  const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? chrome.tabs.TAB_ID_NONE;
}

/** Tried anew when the page makes itself known: it may just have been loaded again. */
async function connect(): Promise<void> {
  try {
    const mailbox = await createGmailMailbox(link, chrome.i18n.getUILanguage());
    mailbox.onAccountChanged(() => {
      session.flush();
      location.reload();
    });
    session.connect(mailbox);
    void import('../taskpane/library/follow-personal').then((module) => module.followPersonal(session));
    void import('../session/letters/imported-team').then((module) => module.tellImportedLetters(session));
  } catch {
    session.giveUp('no-answer');
    const stop = link.onChanged(() => {
      stop();
      void connect();
    });
  }
}
