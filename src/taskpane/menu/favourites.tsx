import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LetterView } from '../../session/engine/letter-view';
import { menuSentences } from '../../session/sentences/menu-sentences';
import { presetOf } from '../../session/state/habits';
import { MenuPanel } from '../parts/menu-panel';
import { usePane } from '../parts/session-context';
import { TextInput } from '../parts/text-input';

/** The recruiter’s favourites: used, dropped, or begun from the choices of the open letter. */
export function Favourites({ letter }: { readonly letter: LetterView }) {
  const { session, spoken } = usePane();
  const styles = useStyles();
  const say = menuSentences[spoken].favourites;
  const scenario = letter.choices.scenarios.find(({ id }) => id === letter.request.scenario)?.label ?? '';
  const [name, setName] = useState(scenario);
  const id = useId();
  const [told, setTold] = useState('');
  const favourites = letter.presets.filter((preset) => preset.name !== null);
  const keep = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    session.dispatch({ type: 'favourite-kept', name: trimmed, preset: presetOf(letter.request) });
    setTold(say.kept(trimmed));
  };
  return (
    <MenuPanel title={say.title}>
      {favourites.length === 0 && <span className={styles.hint}>{say.none}</span>}
      <ul className={styles.list}>
        {favourites.map(({ name: kept, preset, summary }, index) => (
          <li key={kept} className={styles.row}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.name}
              aria-label={say.use(kept ?? '')}
              aria-describedby={`${id}${index}`}
              onClick={() => {
                session.dispatch({ type: 'preset-chosen', preset });
                setTold(say.used(kept ?? ''));
              }}
            >
              {kept}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say.dropNamed(kept ?? '')}
              onClick={() => {
                session.dispatch({ type: 'favourite-dropped', name: kept ?? '' });
                setTold(say.dropped(kept ?? ''));
              }}
            >
              {say.drop}
            </Button>
            <span id={`${id}${index}`} className={styles.holds}>
              {summary}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field label={say.name} size="small" className={styles.field}>
          <TextInput
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
    </MenuPanel>
  );
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none', ':empty': { display: 'none' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  // Under its name, over the whole width.
  holds: {
    width: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1 },
});
