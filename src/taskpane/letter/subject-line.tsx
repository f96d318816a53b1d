import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyToClipboard } from '../parts/copy-to-clipboard';
import { usePane } from '../parts/session-context';

/** The subject of a mail begun from nothing: mail clients let no pane of ours write it, so it is there to copy. */
export function SubjectLine({ subject }: { readonly subject: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const line = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    if (await copyToClipboard({ text: subject })) setCopied(subject);
    else if (line.current !== null) getSelection()?.selectAllChildren(line.current);
  };
  return (
    <div className={styles.line}>
      <span>
        {words.subjectLine}
        {'\u00a0: '}
        <span ref={line} className={styles.subject}>
          {subject}
        </span>
      </span>
      <Button size="small" appearance="subtle" aria-label={words.copySubject} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status">{copied === subject ? words.subjectCopied : ''}</span>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
  subject: { userSelect: 'all', fontWeight: tokens.fontWeightSemibold },
});
