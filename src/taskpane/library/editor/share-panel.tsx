import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonalEdit } from '../../../session/personal/personal-record';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { usePane } from '../../parts/session-context';
import { BringLetters } from './bring-letters';
import { PublishLetters } from './publish-letters';
import type { Editing } from './use-editing';

/** Out to the team, and in from a file: both leave what serves as it is until everything has been read over. */
export function SharePanel(props: {
  readonly editing: Editing;
  readonly onUndoable: (told: string, undo: PersonalEdit) => void;
}) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  return (
    <section aria-label={say.share} className={styles.panel}>
      <h2 className={styles.title}>{say.share}</h2>
      <PublishLetters editing={props.editing} />
      <BringLetters {...props} />
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});
