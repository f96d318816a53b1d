import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { describeProblem, type LibraryProblem } from '../../library/format/library-problem';
import { lettersSentences } from '../../session/sentences/letters-sentences';
import { copyToClipboard } from '../parts/copy-to-clipboard';
import { usePane } from '../parts/session-context';

/** What is wrong in a library, one line each: file, line, what, and how to mend it. Copied, it goes to who can mend it. */
export function ProblemList({ problems }: { readonly problems: readonly LibraryProblem[] }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = lettersSentences[spoken];
  const [told, setTold] = useState('');
  const lines = problems.map((problem) => describeProblem(problem, spoken));
  return (
    <>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button
        size="small"
        appearance="subtle"
        onClick={() =>
          void copyToClipboard({ text: lines.join('\n') }).then((copied) =>
            setTold(copied ? say.copied : say.notCopied),
          )
        }
      >
        {say.copy}
      </Button>
      <span role="status">{told}</span>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '30vh', overflowY: 'auto' },
});
