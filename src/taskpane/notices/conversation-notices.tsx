import { Button } from '@fluentui/react-components';
import type { ItemInView } from '../../session/state/state';
import { nameOf } from '../../session/values/name-of';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** What of the conversation was not read, and which of its drafts is meant: only where a mail client folds, or shows several. */
export const ConversationNotices = drawnWhenChanged(({ item }: { readonly item: ItemInView }) => (
  <>
    {item.drafts.length > 0 && <SeveralDrafts item={item} />}
    {item.folded > 0 && <Folded count={item.folded} />}
  </>
));

function Folded({ count }: { readonly count: number }) {
  const { words, session } = usePane();
  return (
    <Notice
      intent="info"
      title={words.folded.title(count)}
      actions={
        <Button size="small" onClick={() => void session.unfold()}>
          {words.folded.action}
        </Button>
      }
    >
      {words.folded.body}
    </Notice>
  );
}

function SeveralDrafts({ item }: { readonly item: ItemInView }) {
  const { words, session } = usePane();
  return (
    <Notice
      intent="warning"
      title={words.severalDrafts.title}
      actions={item.drafts.map(({ key, subject, to }) => (
        <Button key={key} size="small" onClick={() => void session.chooseDraft(key)}>
          {words.severalDrafts.draft(to === null ? null : nameOf(to), subject)}
        </Button>
      ))}
    >
      {words.severalDrafts.body}
    </Notice>
  );
}
