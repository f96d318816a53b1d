import { createRoot } from 'react-dom/client';
import type { AddIn } from '../model/add-in';
import type { MailboxState } from '../model/mail';
import { Wire } from '../host/wire';
import { App } from './app';
import './mailbox.css';
import { MailboxModel } from './mailbox-model';
import { ask } from './server-client';
import { strings } from './strings';
import { ModelContext } from './use-model';

declare global {
  interface Window {
    /** For tests: the recorder and the faults of this page’s add-in frames. */
    egardsWire?: Wire;
  }
}

/** What the npm build of office.js has, with the development add-on; `?set=1.5` plays an older Outlook. */
const mailboxSet = '1.15';

// There before the first frame, and before the mailbox is read: a test may set a fault as soon as the page is loaded.
const wire = new Wire();
window.egardsWire = wire;

const query = new URLSearchParams(window.location.search);

function chooseLanguage(given: 'fr' | 'en' | null): 'fr' | 'en' {
  const wanted = [query.get('lang'), given, localStorage.getItem('embedded-language'), navigator.language.slice(0, 2)];
  return wanted.find((each) => each === 'fr' || each === 'en') ?? 'en';
}

function chooseTheme(): 'light' | 'dark' {
  const wanted = query.get('theme') ?? localStorage.getItem('embedded-theme');
  if (wanted === 'light' || wanted === 'dark') return wanted;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

async function start(root: HTMLElement): Promise<void> {
  const [state, addIns] = await Promise.all([ask<MailboxState>('GET', ['state']), ask<AddIn[]>('GET', ['add-ins'])]);
  const model = new MailboxModel(state, addIns, wire, {
    language: chooseLanguage(state.language),
    theme: chooseTheme(),
    mailboxSet: query.get('set') ?? mailboxSet,
    userAddress: query.get('user'),
  });
  createRoot(root).render(
    <ModelContext.Provider value={model}>
      <App />
    </ModelContext.Provider>,
  );
  const file = query.get('message');
  const wanted = state.messages.find((each) => each.file === file || each.id === file);
  if (wanted === undefined) return;
  model.showFolder(wanted.folder);
  await model.openMessage(wanted.id);
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    root.textContent = strings[chooseLanguage(null)].loadFailed(why);
  });
}
