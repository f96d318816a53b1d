import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LibraryOrigin } from '../../library/texts/library-layers';
import type { LetterView } from '../../session/engine/letter-view';
import type { PartView } from '../../session/engine/written';
import { personalOf } from '../../session/personal/keep-personal';
import type { PersonalEdit } from '../../session/personal/personal-record';
import { takeBackTexts } from '../../session/personal/take-back';
import { lettersSentences } from '../../session/sentences/letters-sentences';
import { drawnWhenChanged } from '../parts/drawn-when-changed';
import { Notice } from '../parts/notice';
import { usePane } from '../parts/session-context';

/** Whose words the letter says: « Textes : Atelier Nord (motif, formule de fin), Égards ». One’s own can be left for those below. */
export const LetterOrigins = drawnWhenChanged((props: Pick<LetterView, 'letters' | 'parts'>) => {
  const { letters, parts } = props;
  const { session, words, spoken } = usePane();
  const styles = useStyles();
  const say = lettersSentences[spoken];
  const [left, setLeft] = useState<{ readonly part: string; readonly undo: PersonalEdit } | null>(null);
  const personal = personalOf(session);
  const name = (origin: LibraryOrigin): string => say.origin(origin, letters.serving);
  const each = (['personal', 'team', 'built-in'] as const).flatMap((origin) => {
    const its = parts.filter((part) => part.origin === origin);
    if (its.length === 0) return [];
    const named = its.map(({ part }) => words.part[part].toLowerCase()).join(', ');
    return its.length === parts.length || origin === 'built-in' ? name(origin) : `${name(origin)} (${named})`;
  });
  const own = parts.filter(({ origin }) => origin === 'personal');
  const [failed, setFailed] = useState(false);
  /** What reads the texts may not come: nothing has changed then, and nothing is said to have. */
  const change = (edit: PersonalEdit, then: typeof left): void => {
    setFailed(false);
    personal.change(edit).then(
      () => setLeft(then),
      () => setFailed(true),
    );
  };
  const goBack = ({ part, places }: PartView): void => {
    const { edit, undo } = takeBackTexts(personal.snapshot().record, places);
    change(edit, { part: words.part[part], undo });
  };
  const back = letters.serving === null ? say.backToOurs : say.backToTeam;
  return (
    <>
      {parts.some(({ origin }) => origin !== 'built-in') && (
        <span className={styles.line}>
          {say.origins} {each.join(' · ')}
          {own.map((view) => (
            <Button
              key={view.part}
              size="small"
              appearance="transparent"
              aria-label={words.onPart(back, words.part[view.part])}
              onClick={() => goBack(view)}
            >
              {own.length === 1 ? back : words.onPart(back, words.part[view.part].toLowerCase())}
            </Button>
          ))}
        </span>
      )}
      {left !== null && (
        <Notice
          intent="info"
          actions={
            <Button size="small" onClick={() => change(left.undo, null)}>
              {say.undo}
            </Button>
          }
        >
          {say.leftOwn(left.part.toLowerCase())}
        </Notice>
      )}
      {failed && <span role="alert">{words.notLoaded}</span>}
    </>
  );
});

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
