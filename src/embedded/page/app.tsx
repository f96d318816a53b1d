import { useEffect } from 'react';
import { AddInPane } from './add-in-pane';
import { ComposeView } from './compose-view';
import { FolderList } from './folder-list';
import { Icon } from './icon';
import { MessageList } from './message-list';
import { ReadingPane } from './reading-pane';
import { Ribbon } from './ribbon';
import { useModel } from './use-model';

export function App() {
  const { model, text } = useModel();

  useEffect(() => {
    document.documentElement.dataset['theme'] = model.theme;
    document.documentElement.lang = model.language;
    document.title = `${text.appName} – ${model.settings.mailbox.name || model.settings.mailbox.address}`;
  }, [model.theme, model.language, model.settings, text]);

  const isComposing = model.windows.active !== null;
  return (
    <div className="app" data-open={model.open !== null || model.selection.length > 1} data-composing={isComposing}>
      <a className="skip" href="#messages">
        {text.skip}
      </a>
      <TopBar />
      <Ribbon />
      <div className="columns">
        <FolderList />
        <MessageList />
        <ReadingPane />
        {model.readPane !== null && (
          <AddInPane pane={model.readPane} draft={null} onClose={() => model.closeReadPane()} />
        )}
        {model.windows.all.map((each) => (
          <ComposeView key={each.draft.key} window={each} />
        ))}
      </div>
      <WindowTabs />
      <Complaints />
      <div className="toast" role="status" aria-live="polite">
        {model.toast}
      </div>
    </div>
  );
}

function TopBar() {
  const { model, text } = useModel();
  const other = model.language === 'fr' ? 'en' : 'fr';
  return (
    <header className="top-bar">
      <strong>{text.appName}</strong>
      <span className="demo" title={text.demoTip}>
        {text.demo}
      </span>
      <span className="spacer" />
      <button
        type="button"
        className="top-button"
        lang={other}
        aria-label={text.languageLabel}
        onClick={() => model.setLanguage(other)}
      >
        {text.language}
      </button>
      <button
        type="button"
        className="top-button"
        aria-label={text.theme}
        title={text.theme}
        aria-pressed={model.theme === 'dark'}
        onClick={() => model.setTheme(model.theme === 'dark' ? 'light' : 'dark')}
      >
        <Icon name="dark" />
      </button>
      {model.settings.users.length > 1 ? (
        <details className="user-menu">
          <summary aria-label={`${text.user} : ${model.user.name}`}>
            <bdi>{model.user.name || model.user.address}</bdi>
          </summary>
          <ul>
            {model.settings.users.map((each) => (
              <li key={each.address}>
                <a href={userAddress(each.address)} aria-current={each === model.user ? 'true' : undefined}>
                  {each.name || each.address}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <bdi className="user">{model.user.name || model.user.address}</bdi>
      )}
    </header>
  );
}

/** The same page as another user of the mailbox. */
function userAddress(address: string): string {
  const url = new URL(window.location.href);
  url.searchParams.set('user', address);
  return url.href;
}

function WindowTabs() {
  const { model, text } = useModel();
  if (model.windows.all.length === 0) return null;
  return (
    <nav className="window-tabs" aria-label={text.openWindows}>
      {model.windows.all.map(({ draft }) => (
        <button
          key={draft.key}
          type="button"
          aria-current={model.windows.active === draft.key ? 'true' : undefined}
          onClick={() =>
            model.windows.active === draft.key ? model.windows.minimise(draft.key) : model.windows.activate(draft.key)
          }
        >
          <Icon name="drafts" /> <bdi>{draft.subject || text.newMessage}</bdi>
        </button>
      ))}
    </nav>
  );
}

function Complaints() {
  const { model, text } = useModel();
  if (model.complaints.length === 0) return null;
  return (
    <div className="complaints" role="alert">
      <strong>{text.wireTitle}</strong>
      <ul>
        {model.complaints.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <button type="button" className="plain" onClick={() => model.dismissComplaints()}>
        {text.dismiss}
      </button>
    </div>
  );
}
