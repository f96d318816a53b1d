import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from './session-context';

/** The last way out: the text itself, selected. */
export function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { words } = usePane();
  const styles = useStyles();
  const textarea = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    textarea.current?.focus();
    textarea.current?.select();
  }, [text]);
  return (
    <div className={styles.panel}>
      <Field label={words.copyByHand.title} hint={words.copyByHand.body}>
        <Textarea ref={textarea} readOnly rows={5} value={text} />
      </Field>
      <Button size="small" className={styles.close} onClick={onClose}>
        {words.copyByHand.close}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  close: { alignSelf: 'flex-end' },
});
