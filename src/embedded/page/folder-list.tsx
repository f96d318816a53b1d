import type { Folder } from '../model/mail';
import { Icon } from './icon';
import { useModel } from './use-model';

const folders: readonly Folder[] = ['inbox', 'drafts', 'sent', 'junk', 'deleted'];

export function FolderList() {
  const { model, text } = useModel();
  const count = (folder: Folder) =>
    model.mail.messages.filter((each) => each.folder === folder && (folder === 'drafts' || !each.isRead)).length;
  const { mailbox } = model.settings;
  return (
    <nav className="folders" aria-label={text.folders}>
      <div className="account">
        <bdi>{mailbox.name || mailbox.address}</bdi>
      </div>
      <ul>
        {folders.map((folder) => (
          <li key={folder}>
            <button
              type="button"
              aria-current={model.folder === folder ? 'true' : undefined}
              title={text[folder]}
              onClick={() => model.showFolder(folder)}
            >
              <Icon name={folder} />
              <span className="folder-name">{text[folder]}</span>
              {count(folder) > 0 && <span className="count">{count(folder)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
