import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { usePane } from '../../parts/session-context';
import { TextInput } from '../../parts/text-input';

/** The name by which other texts say this one. */
export function RenameText({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const [typed, setTyped] = useState(name);
  return (
    <span className={styles.line}>
      <TextInput aria-label={say.fileName} value={typed} onChange={(_, data) => setTyped(data.value)} />
      <Button size="small" disabledFocusable={typed === name} onClick={() => onRename(typed.trim())}>
        {say.rename}
      </Button>
    </span>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});
