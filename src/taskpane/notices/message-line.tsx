import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemInView } from '../../session/state/state';
import { nameOf } from '../../session/values/name-of';
import { oneLine } from '../../session/values/one-line';
import { usePane } from '../parts/session-context';

/** The message the fields come from: a pinned pane follows the selection, and the recruiter must see whose letter this is. */
export function MessageLine({ item, children }: { readonly item: ItemInView; readonly children?: ReactNode }) {
  const { words } = usePane();
  const styles = useStyles();
  const subject = item.subject === '' ? words.noSubject : item.subject;
  const person = item.mode === 'read' ? item.from : (item.to[0] ?? null);
  const name = person === null ? '' : oneLine(nameOf(person));
  return (
    <header className={styles.line}>
      <h1 className={styles.subject} title={subject}>
        {item.key === ''
          ? words.unreadable.title
          : item.mode === 'read'
            ? words.openMessage(subject)
            : words.openDraft(subject)}
      </h1>
      <div className={styles.person}>
        <span className={styles.name}>{name}</span>
        {children}
      </div>
    </header>
  );
}

const cutShort = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  line: {
    // Outlook lays its own menu over the top right corner of the pane (34 × 32 px on the Mac).
    padding: `${tokens.spacingVerticalS} 40px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  subject: { ...cutShort, margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
  // A long name is cut, not what is said about the wait.
  person: { display: 'flex', whiteSpace: 'pre' },
  name: { ...cutShort, minWidth: 0 },
});
