import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { keyOf } from '../../../library/editing/list-texts';
import { mergeFiles, settingsOf } from '../../../library/editing/merge-files';
import { describeNote } from '../../../library/exchange/exchange-note';
import { filesByPath, listFiles } from '../../../library/exchange/library-file';
import { settingsFile, writeSettings, type LibraryFiles } from '../../../library/library-files';
import { describeProblem, type LibraryProblem } from '../../../library/library-problem';
import { listTextFiles, readTextFile } from '../../../library/text-files';
import { editorSentences } from '../../../session/editor-sentences';
import { importTeamLetters } from '../../../session/imported-team';
import { givenBack, withTexts } from '../../../session/personal/place-texts';
import { usePane } from '../../session-context';
import { TextInput } from '../../text-input';
import { saveFile } from '../../save-file';
import { ProblemList } from '../problem-list';
import type { Edit } from './text-form';
import type { Editing } from './use-editing';

/** Out to the team, and in from a file: both leave what serves as it is until everything has been read over. */
export function SharePanel(props: {
  readonly editing: Editing;
  readonly onUndoable: (told: string, undo: Edit) => void;
}) {
  const { spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  return (
    <section aria-label={say.share} className={styles.panel}>
      <h2 className={styles.title}>{say.share}</h2>
      <Publish editing={props.editing} />
      <Import {...props} />
    </section>
  );
}

function Publish({ editing }: { readonly editing: Editing }) {
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
        tools.checkFolder(files, new AbortController().signal),
        import(/* webpackChunkName: "pack-library" */ '../../../library/exchange/pack-library'),
      ]);
      if (check.problems.length > 0) {
        setProblems(check.problems.slice(0, 50));
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

interface Report {
  readonly told: string;
  /** Each text that was taken, and what it now is. */
  readonly taken: readonly string[];
  /** What was not, or was changed. */
  readonly lines: readonly string[];
}

function Import(props: { readonly editing: Editing; readonly onUndoable: (told: string, undo: Edit) => void }) {
  const { editing, onUndoable } = props;
  const { session, pieces, spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const [asTeam, setAsTeam] = useState(pieces.importsTeam === true);
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [busy, setBusy] = useState(false);

  const bring = async (chosen: readonly File[]): Promise<void> => {
    setBusy(true);
    setReport(null);
    try {
      const given = await Promise.all(
        chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const { files, letters, notes } = await editing.tools.bringLetters(given, spoken);
      const own = filesByPath(files);
      const lines = notes.map((note) => describeNote(note, spoken));
      const taken = letters.map(({ title, path }) => say.taken(title, titleAt(editing, path)));
      if (asTeam && files.length > 0) {
        const check = (all: LibraryFiles) => editing.tools.checkFolder(all, new AbortController().signal);
        const problems = await importTeamLetters(session, own, check);
        const faults = problems.slice(0, 50).map((problem) => describeProblem(problem, spoken));
        setReport(
          faults.length === 0
            ? { told: say.broughtTeam, taken, lines }
            : { told: say.refusedTeam, taken: [], lines: [...faults, ...lines] },
        );
        return;
      }
      const texts = listTextFiles(own).filter(
        ({ path, place }) => own[path] !== undefined && !isSameBelow(editing, keyOf(place), own[path]),
      );
      if (texts.length === 0) {
        setReport({ told: say.nothingBrought, taken: [], lines });
        return;
      }
      const before = editing.personal.record;
      const brought = Object.fromEntries(texts.map(({ path }) => [path, own[path] ?? null]));
      const outcome = await editing.keeper.change((record, now) => withTexts(record, brought, now));
      const told = outcome === 'too-much' ? say.tooMuchBrought : say.brought(texts.length);
      setReport({ told, taken, lines });
      if (outcome !== 'too-much') onUndoable(told, givenBack(before));
    } catch {
      setReport({ told: say.failedToBring, taken: [], lines: [] });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say.bring}
        accept=".zip,.csv,.tsv,.oft,.msg,.html,.htm,.txt"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) void bring(files);
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {say.bring}
        </Button>
        <span className={styles.hint}>{say.brings}</span>
      </div>
      {pieces.importsTeam === true && (
        <Checkbox label={say.asTeam} checked={asTeam} onChange={(_, data) => setAsTeam(data.checked === true)} />
      )}
      <div role="status" className={styles.told}>
        {report?.told}
      </div>
      {report !== null && report.taken.length > 0 && <Lines of={report.taken} />}
      {report !== null && report.lines.length > 0 && (
        <section aria-label={say.notBrought}>
          <strong className={styles.told}>{say.notBrought}</strong>
          <Lines of={report.lines} />
        </section>
      )}
    </>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {of.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** The title of the text that is, or would be, at a path: « Après lecture du CV ». */
function titleAt({ layers }: Editing, path: string): string {
  const source = layers.team[path] ?? layers['built-in'][path];
  return source === undefined ? path : readTextFile(path, source).title;
}

/** What says the same as the text that serves is no text of one’s own. */
function isSameBelow({ layers }: Editing, key: string, source: string | undefined): boolean {
  const below = (['team', 'built-in'] as const)
    .map((origin) => listTextFiles(layers[origin]).find(({ place }) => keyOf(place) === key)?.path)
    .map((path, index) => (path === undefined ? undefined : layers[index === 0 ? 'team' : 'built-in'][path]))
    .find((text) => text !== undefined);
  return below?.trim() === source?.trim();
}

function withName(team: Editing['layers']['team'], name: string): Readonly<Record<string, string>> {
  return { [settingsFile]: writeSettings({ ...settingsOf(team), name }) };
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '40vh',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
  },
});
