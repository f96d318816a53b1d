import { makeStyles, tokens } from '@fluentui/react-components';
import type { LibraryChange } from '../../library/team/compare-libraries';
import { lettersSentences, nameFile } from '../../session/sentences/letters-sentences';
import { usePane } from '../parts/session-context';

/** What has changed in a library, text by text, with the lines before and after. */
export function ChangeList({ changes }: { readonly changes: readonly LibraryChange[] }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = lettersSentences[spoken];
  return (
    <ul className={styles.list}>
      {changes.map(({ file, kind, before, after }) => (
        <li key={file}>
          <details>
            <summary className={styles.summary}>
              {nameFile(file, say)} — {say.change[kind]}
            </summary>
            {before.length > 0 && (
              <div>
                {say.before}
                <del className={styles.lines}>{before.join('\n')}</del>
              </div>
            )}
            {after.length > 0 && (
              <div>
                {say.after}
                <ins className={styles.lines}>{after.join('\n')}</ins>
              </div>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  summary: { minHeight: '24px', lineHeight: '24px', cursor: 'pointer' },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  lines: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    textDecorationLine: 'none',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});
