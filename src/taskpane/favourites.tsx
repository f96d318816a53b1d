import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { presetOf } from '../session/habits';
import { menuSentences } from '../session/menu-sentences';
import type { LetterView } from '../session/letter-view';
import { usePane } from './session-context';

/** The recruiter’s favourites: used, dropped, or begun from the choices of the open letter. */
export function Favourites({ letter }: { readonly letter: LetterView }) {
  const { session, spoken } = usePane();
  const styles = useStyles();
  const say = menuSentences[spoken].favourites;
  const scenario = letter.choices.scenarios.find(({ id }) => id === letter.request.scenario)?.label ?? '';
  const [name, setName] = useState(scenario);
  const [told, setTold] = useState('');
  const favourites = letter.presets.filter((preset) => preset.name !== null);
  const keep = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    session.dispatch({ type: 'favourite-kept', name: trimmed, preset: presetOf(letter.request) });
    setTold(say.kept(trimmed));
  };
  return (
    <section aria-label={say.title} className={styles.panel}>
      {favourites.length === 0 && <span className={styles.hint}>{say.none}</span>}
      <ul className={styles.list}>
        {favourites.map(({ name: kept, preset, summary }) => (
          <li key={kept} className={styles.row}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.name}
              title={summary}
              aria-label={say.use(kept ?? '')}
              onClick={() => session.dispatch({ type: 'preset-chosen', preset })}
            >
              {kept}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say.dropNamed(kept ?? '')}
              onClick={() => session.dispatch({ type: 'favourite-dropped', name: kept ?? '' })}
            >
              {say.drop}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label={say.name} size="small" className={styles.field}>
          <Input
            size="small"
            value={name}
            maxLength={40}
            onChange={(_, data) => setName(data.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') keep();
            }}
          />
        </Field>
        <Button size="small" onClick={keep}>
          {say.keep}
        </Button>
      </div>
      <span role="status">{told}</span>
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none', ':empty': { display: 'none' } },
  row: { display: 'flex', alignItems: 'center' },
  name: { flexGrow: 1, justifyContent: 'flex-start', textAlign: 'left' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1 },
});
