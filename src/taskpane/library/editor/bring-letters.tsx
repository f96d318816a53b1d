import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { describeNote } from '../../../library/exchange/exchange-note';
import { filesByPath } from '../../../library/exchange/library-file';
import type { TextPlace } from '../../../library/texts/library-layers';
import { describeProblem, mostToMend } from '../../../library/format/library-problem';
import { findTextFile, listTextFiles, readTextFile } from '../../../library/texts/text-files';
import { importTeamLetters } from '../../../session/letters/imported-team';
import type { PersonalEdit } from '../../../session/personal/personal-record';
import { givenBack, withTexts } from '../../../session/personal/place-texts';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { usePane } from '../../parts/session-context';
import type { Editing } from './use-editing';

interface Report {
  readonly told: string;
  /** Each text that was taken, and what it now is. */
  readonly taken: readonly string[];
  /** What was not, or was changed. */
  readonly lines: readonly string[];
}

/** Takes in the texts of files: as one’s own, or as the team’s where no site gives them. */
export function BringLetters(props: {
  readonly editing: Editing;
  readonly onUndoable: (told: string, undo: PersonalEdit) => void;
}) {
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
        const problems = await importTeamLetters(session, own, editing.tools.checkFolder);
        const faults = problems.slice(0, mostToMend).map((problem) => describeProblem(problem, spoken));
        setReport(
          faults.length === 0
            ? { told: say.broughtTeam, taken, lines }
            : { told: say.refusedTeam, taken: [], lines: [...faults, ...lines] },
        );
        return;
      }
      const texts = listTextFiles(own).filter(({ path, place }) => !saysTheSame(textBelow(editing, place), own[path]));
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

/** The text that serves where the recruiter has none of their own. */
function textBelow({ layers }: Editing, place: TextPlace): string | undefined {
  for (const files of [layers.team, layers['built-in']]) {
    const file = findTextFile(files, place);
    if (file !== null) return files[file.path];
  }
  return undefined;
}

/** What says the same as the text below is no text of one’s own. */
function saysTheSame(below: string | undefined, source: string | undefined): boolean {
  return below?.trim() === source?.trim();
}

const useStyles = makeStyles({
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
