import { Button, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { EditableText } from '../../../library/editing/list-texts';
import { mergeFiles } from '../../../library/editing/merge-files';
import { settingsFile, writeSettings } from '../../../library/format/library-files';
import { describeProblem, type LibraryProblem } from '../../../library/format/library-problem';
import type { LetterView } from '../../../session/engine/letter-view';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { ChoiceSelect } from '../../parts/choice-select';
import { usePane } from '../../parts/session-context';
import { LetterPreview } from './letter-preview';
import { readText, type ShownOn, type TextReading } from './read-text';
import type { Editing } from './use-editing';

/** How long after a key a text is read over, and after which quiet every letter is written with it, in milliseconds. */
const pause = { reading: 150, letters: 1_200 };

/** What is found in a text while it is typed, and the letter it makes; `children` stand between, over the letter. */
export function TextReadings(props: {
  readonly editing: Editing;
  readonly text: EditableText;
  readonly source: string;
  readonly letter: LetterView | null;
  readonly inField: (problem: LibraryProblem) => LibraryProblem;
  readonly onLine: (line: number) => void;
  readonly children: (problems: readonly LibraryProblem[]) => ReactNode;
}) {
  const { editing, text, source, letter, inField, onLine, children } = props;
  const { spoken, words } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const [on, setOn] = useState<ShownOn>(letter === null ? 'all-known' : 'open');
  const shownOn = letter === null && on === 'open' ? 'all-known' : on;
  const reading = useReading(editing, text, source, letter, shownOn, spoken);
  const elsewhere = useEveryLetter(editing, text, source, reading?.problems.length === 0);
  const problems = reading?.problems ?? [];
  return (
    <>
      {problems.length > 0 && (
        <div role="status" className={mergeClasses(styles.list, styles.problems)}>
          <strong>{say.problems}</strong>
          <ul className={styles.items}>
            {problems.map((problem) => {
              const shown = inField(problem);
              const line = describeProblem(shown, spoken);
              return (
                <li key={line}>
                  {line}{' '}
                  {problem.file === text.path && (
                    <Button size="small" appearance="transparent" onClick={() => onLine(shown.line)}>
                      {say.line(shown.line)}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {children(problems)}
      <div className={styles.list}>
        <Field label={`${say.preview}\u00a0: ${say.on.toLowerCase()}`} size="small">
          <ChoiceSelect value={shownOn} onChange={(_, data) => setOn(data.value as ShownOn)}>
            {letter !== null && <option value="open">{say.openCandidate(letter.candidate.firstName.value)}</option>}
            {editing.tools.sampleIds.map((id) => (
              <option key={id} value={id}>
                {say.sample[id]}
              </option>
            ))}
          </ChoiceSelect>
        </Field>
        {problems.length > 0 && reading?.letter !== null && <span className={styles.hint}>{say.otherText}</span>}
        {reading !== null &&
          (reading.letter === null ? (
            problems.length === 0 && <span className={styles.hint}>{say.notShown}</span>
          ) : (
            <section aria-label={say.preview}>
              <LetterPreview document={reading.letter} language={text.place.language} />
            </section>
          ))}
        {reading !== null && reading.findings.length > 0 && (
          <section aria-label={say.findings}>
            <strong>{say.findings}</strong>
            <ul className={styles.items}>
              {reading.findings.map((finding) => (
                <li key={`${finding.rule} ${finding.start}`}>
                  {words.severity[finding.severity]} {finding.found !== '' && words.quote(finding.found)}{' '}
                  {finding.message}
                  {finding.instead !== undefined && ` ${words.instead(finding.instead)}`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <div role="status" className={styles.hint}>
          {elsewhere === 'checking' && say.checking}
          {elsewhere !== null &&
            elsewhere !== 'checking' &&
            elsewhere.found.length === 0 &&
            say.checked(elsewhere.letters)}
        </div>
        {elsewhere !== null && elsewhere !== 'checking' && elsewhere.found.length > 0 && (
          <section aria-label={say.elsewhere}>
            <strong>{say.elsewhere}</strong>
            <ul className={styles.items}>
              {elsewhere.found.map((problem) => {
                const line = describeProblem(inField(problem), spoken);
                return <li key={line}>{line}</li>;
              })}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function useReading(
  editing: Editing,
  text: EditableText,
  source: string,
  letter: LetterView | null,
  on: ShownOn,
  spoken: 'fr' | 'en',
): TextReading | null {
  const [reading, setReading] = useState<TextReading | null>(null);
  const request = letter?.request ?? null;
  const { path, place } = text;
  const key = `${path} ${place.kind} ${place.id}`;
  useEffect(() => {
    const timer = setTimeout(
      () => setReading(readText(editing, { path, place }, source, request, on, spoken)),
      pause.reading,
    );
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a place is made anew at each drawing; `key` says when it is another
  }, [editing, key, source, request, on, spoken]);
  return reading;
}

interface EveryLetter {
  readonly letters: number;
  readonly found: readonly LibraryProblem[];
}

/** What the check of the whole library finds in this text, in slices, once its author has rested; stopped by the next key. */
function useEveryLetter(
  editing: Editing,
  { path, place, source: saved, origin }: EditableText,
  source: string,
  isSound: boolean,
): EveryLetter | 'checking' | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly every: EveryLetter | 'checking' } | null>(null);
  const isOurs = origin === 'built-in' && source === saved;
  const { language } = place;
  useEffect(() => {
    if (!isSound || isOurs) return;
    const stop = new AbortController();
    const { layers, tools } = editing;
    const personal = { ...layers.personal, [settingsFile]: writeSettings({ languages: [language] }), [path]: source };
    const timer = setTimeout(() => {
      setKnown({ of: source, every: 'checking' });
      tools.checkFolder(mergeFiles(layers.team, personal, { tone: true }), stop.signal).then(
        ({ problems, advice, letters }) => {
          const found = [...problems, ...advice].filter(({ file }) => file === path);
          if (!stop.signal.aborted) setKnown({ of: source, every: { letters, found } });
        },
        () => undefined,
      );
    }, pause.letters);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [editing, path, language, source, isSound, isOurs]);
  return known !== null && known.of === source && isSound && !isOurs ? known.every : null;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  problems: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}` },
  items: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground3 },
});
