import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mergeFiles, settingsOf } from '../../../library/editing/merge-files';
import { listFiles } from '../../../library/exchange/library-file';
import { settingsFile, writeSettings, type LibraryFiles } from '../../../library/format/library-files';
import { mostToMend, type LibraryProblem } from '../../../library/format/library-problem';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { saveFile } from '../../parts/save-file';
import { usePane } from '../../parts/session-context';
import { TextInput } from '../../parts/text-input';
import { ProblemList } from '../problem-list';
import type { Editing } from './use-editing';

/** Gives the recruiter’s texts, with the team’s, as a file for the team’s folder; only once every letter of it can be used. */
export function PublishLetters({ editing }: { readonly editing: Editing }) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const { layers, tools } = editing;
  const named = settingsOf(layers.team).name;
  const [name, setName] = useState(typeof named === 'string' ? named : '');
  const [withTone, setWithTone] = useState(false);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const [problems, setProblems] = useState<readonly LibraryProblem[]>([]);
  const hasTone = Object.keys(settingsOf(layers.personal)).some((key) => key !== 'format');

  const publish = async (): Promise<void> => {
    setState('busy');
    setProblems([]);
    try {
      const team = { ...layers.team, ...(name.trim() === '' ? {} : withName(layers.team, name.trim())) };
      const files = mergeFiles(team, layers.personal, { tone: withTone });
      const [check, { packLibrary }] = await Promise.all([
        tools.checkFolder(files),
        import(/* webpackChunkName: "pack-library" */ '../../../library/exchange/pack-library'),
      ]);
      if (check.problems.length > 0) {
        setProblems(check.problems.slice(0, mostToMend));
        setState('idle');
        return;
      }
      saveFile(say.zipName, await packLibrary(listFiles(files)), 'application/zip');
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Field label={say.teamName} size="small">
        <TextInput maxLength={80} value={name} onChange={(_, data) => setName(data.value)} />
      </Field>
      {hasTone && (
        <Checkbox label={say.withTone} checked={withTone} onChange={(_, data) => setWithTone(data.checked === true)} />
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={state === 'busy'} onClick={() => void publish()}>
          {say.publish}
        </Button>
      </div>
      <div role="status" className={styles.told}>
        {state === 'busy' && say.checking}
        {state === 'done' && say.published}
        {state === 'failed' && say.failedToPublish}
        {problems.length > 0 && say.notPublished}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  );
}

function withName(team: LibraryFiles, name: string): LibraryFiles {
  return { [settingsFile]: writeSettings({ ...settingsOf(team), name }) };
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
