import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { settingsOf } from '../../../library/editing/merge-files';
import { settingsFile, writeSettings } from '../../../library/format/library-files';
import { withText, type PersonalEdit } from '../../../session/personal/personal-record';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { ChoiceSelect } from '../../parts/choice-select';
import { usePane } from '../../parts/session-context';
import type { Editing } from './use-editing';

type Tone = 'formOfAddress' | 'voice';

/** Vous or tu, je or nous: one’s own, or as the team says. */
export function TonePanel({
  editing,
  onEdit,
}: {
  readonly editing: Editing;
  readonly onEdit: (edit: PersonalEdit) => void;
}) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const own = settingsOf(editing.layers.personal);
  const { settings } = editing.below;
  const choose = (key: Tone, value: string): void => {
    const chosen = Object.entries({ ...own, [key]: value }).filter(([name, each]) => name !== 'format' && each !== '');
    const source = chosen.length === 0 ? null : writeSettings(Object.fromEntries(chosen));
    onEdit((record, now) => withText(record, settingsFile, source, now));
  };
  const field = <Value extends string>(
    key: Tone,
    label: string,
    names: Readonly<Record<Value, string>>,
    below: Value,
  ) => (
    <Field label={label} size="small" className={styles.field}>
      <ChoiceSelect
        value={typeof own[key] === 'string' ? own[key] : ''}
        onChange={(_, data) => choose(key, data.value)}
      >
        <option value="">{say.asBelow(names[below])}</option>
        {(Object.keys(names) as Value[]).map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </ChoiceSelect>
    </Field>
  );
  return (
    <section aria-label={say.tone} className={styles.panel}>
      {field('formOfAddress', say.address, say.addressOf, settings.formOfAddress)}
      {field('voice', say.voice, say.voiceOf, settings.voice)}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: '120px' },
});
