import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { menuSentences } from '../../session/sentences/menu-sentences';
import type { SelectFirst as Asked } from '../../session/state/state';
import { leaveOnEscape } from '../parts/leave-on-escape';
import { usePane } from '../parts/session-context';

/** An earlier letter stands in the draft: why only the recruiter can point at it, and what else can be done. */
export function SelectFirst(props: {
  readonly asked: Asked;
  readonly onReplace: () => void;
  readonly onTakeBack: () => void;
  readonly onAdd: () => void;
  readonly onCopy: () => void;
}) {
  const { session, spoken } = usePane();
  const styles = useStyles();
  const say = menuSentences[spoken].selectFirst;
  const { aim, trace, obstacle } = props.asked;
  const able = obstacle !== 'unsupported';
  return (
    <div
      role="group"
      aria-label={say.title[aim]}
      className={styles.panel}
      onKeyDown={(event) => leaveOnEscape(event, () => session.dispatch({ type: 'confirmation-declined' }))}
    >
      <div role="status">
        <strong className={styles.title}>{say.title[aim]}</strong>
        {obstacle === null ? say.how[aim] : say.obstacle[obstacle]}
        {trace === 'changed' && able && ` ${say.changed}`}
      </div>
      <div className={styles.buttons}>
        {able && (
          <Button autoFocus appearance="primary" onClick={aim === 'replace' ? props.onReplace : props.onTakeBack}>
            {say.act[aim]}
          </Button>
        )}
        {aim === 'replace' && (
          <>
            <Button autoFocus={!able} onClick={props.onCopy}>
              {say.copy}
            </Button>
            <Button onClick={props.onAdd}>{say.add}</Button>
          </>
        )}
        <Button appearance="subtle" onClick={() => session.dispatch({ type: 'confirmation-declined' })}>
          {say.back}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
