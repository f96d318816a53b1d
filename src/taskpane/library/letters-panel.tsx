import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dropImportedLetters } from '../../session/letters/imported-team';
import { lettersSentences, type LettersSentences } from '../../session/sentences/letters-sentences';
import type { TeamLetters } from '../../session/state/team-letters';
import { assertNever } from '../../session/values/assert-never';
import { MenuPanel } from '../parts/menu-panel';
import { usePane } from '../parts/session-context';
import { ChangeList } from './change-list';
import { ProblemList } from './problem-list';

/** Whose letters serve, in words, with what keeps others from serving. */
export function LettersPanel({ letters }: { readonly letters: TeamLetters }) {
  const { session, words, pieces, spoken } = usePane();
  const styles = useStyles();
  const say = lettersSentences[spoken];
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const look = (): void => {
    setBusy(true);
    void session.lookForLetters().finally(() => setBusy(false));
  };
  const drop = (): void => {
    setFailed(false);
    dropImportedLetters(session).catch(() => setFailed(true));
  };
  return (
    <MenuPanel title={say.title}>
      <span role="status">
        {pieces.importsTeam === true && letters.state !== 'imported' ? say.notImported : stateInWords(letters, say)}
      </span>
      {letters.problems.length > 0 && <ProblemList problems={letters.problems} />}
      {letters.news.length > 0 && <ChangeList changes={letters.news} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => session.dispatch({ type: 'editor-opened' })}>
          {say.edit}
        </Button>
        {pieces.importsTeam === undefined ? (
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={look}>
            {say.look}
          </Button>
        ) : (
          letters.state === 'imported' && (
            <Button size="small" appearance="subtle" onClick={drop}>
              {say.drop}
            </Button>
          )
        )}
      </div>
      {failed && <span role="alert">{words.notLoaded}</span>}
    </MenuPanel>
  );
}

function stateInWords({ state, serving }: TeamLetters, say: LettersSentences): string {
  switch (state) {
    case 'unknown':
      return say.unknown;
    case 'none':
      return say.none;
    case 'current':
      return serving === null ? say.none : say.current(serving);
    case 'imported':
      return say.imported(serving);
    case 'refused':
      return `${say.refusedTitle}. ${say.refused(serving)}`;
    case 'unreachable':
      return say.unreachable(serving);
    default:
      return assertNever(state);
  }
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});
