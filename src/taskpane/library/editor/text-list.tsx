import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LetterLanguage } from '../../../letter/request';
import { keyOf, listTexts, searchTexts, type EditableText } from '../../../library/editing/list-texts';
import { mergeFiles } from '../../../library/editing/merge-files';
import type { TextPlace } from '../../../library/texts/library-layers';
import type { LibraryProblem } from '../../../library/format/library-problem';
import { textFolders } from '../../../library/texts/text-files';
import type { LetterView } from '../../../session/engine/letter-view';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { lettersSentences } from '../../../session/sentences/letters-sentences';
import { usePane } from '../../parts/session-context';
import { TextInput } from '../../parts/text-input';
import { nameText } from './name-text';
import { textDraftsIn, textsOpened } from './text-drafts';
import type { Editing } from './use-editing';

/** Every text of one language: those opened last and those of the open letter first, found by any of their words. */
export function TextList(props: {
  readonly editing: Editing;
  readonly letter: LetterView | null;
  readonly language: LetterLanguage;
  readonly onLanguage: (language: LetterLanguage) => void;
  readonly looked: string;
  readonly onLook: (looked: string) => void;
  readonly onOpen: (place: TextPlace) => void;
}) {
  const { editing, letter, language, looked } = props;
  const { session, words, spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const { memory } = session.own();
  const texts = listTexts(editing.layers, language);
  const found = searchTexts(texts, looked);
  const flaws = useFlaws(editing);
  const unsaved = new Set(textDraftsIn(memory).keys());
  const isLooking = looked.trim() !== '';

  const byKey = new Map(texts.map((text) => [keyOf(text.place), text]));
  const pick = (keys: readonly string[]): readonly EditableText[] =>
    [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
  // Its shared sentences are many, and most are said in other cases only.
  const ofLetter =
    letter === null
      ? []
      : pick(letter.parts.flatMap(({ places }) => places.map(keyOf))).filter(({ folder }) => folder !== 'sentences');
  const groups: readonly (readonly [string, readonly EditableText[]])[] = [
    ...(isLooking ? [] : [[say.lastOpened, pick(textsOpened(memory))] as const, [say.ofLetter, ofLetter] as const]),
    ...textFolders.map((folder) => [say.folder[folder], found.filter((text) => text.folder === folder)] as const),
  ];
  return (
    <>
      <div className={styles.head}>
        <Field label={say.search} size="small" className={styles.search}>
          <TextInput
            type="search"
            placeholder={say.searchHint}
            value={looked}
            onChange={(_, data) => props.onLook(data.value)}
          />
        </Field>
        <div role="group" aria-label={say.language}>
          {(['fr', 'en'] as const).map((each) => (
            <Button
              key={each}
              size="small"
              appearance={each === language ? 'primary' : 'subtle'}
              aria-pressed={each === language}
              onClick={() => props.onLanguage(each)}
            >
              {say.inLanguage[each]}
            </Button>
          ))}
        </div>
      </div>
      <span role="status" className={styles.mark}>
        {isLooking && (found.length === 0 ? say.nothingFound : say.count(found.length))}
      </span>
      {groups
        .filter(([, each]) => each.length > 0)
        .map(([title, each]) => (
          <section key={title} aria-label={title}>
            <h2 className={styles.title}>{title}</h2>
            <ul className={styles.list}>
              {each.map((text) => (
                <li key={keyOf(text.place)} className={styles.row}>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.name}
                    lang={text.folder === 'parts' ? spoken : language}
                    onClick={() => props.onOpen(text.place)}
                  >
                    {nameText(text, words)}
                  </Button>
                  <Marks text={text} flaw={flaws.get(text.path)} isUnsaved={unsaved.has(keyOf(text.place))} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Marks(props: {
  readonly text: EditableText;
  readonly flaw: 'faulty' | 'advised' | undefined;
  readonly isUnsaved: boolean;
}) {
  const { session, spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const { origin } = props.text;
  const marks = [
    ...(origin === 'personal'
      ? [say.yours]
      : origin === 'team'
        ? [lettersSentences[spoken].origin(origin, session.snapshot().state.letters.serving)]
        : []),
    ...(props.flaw === undefined ? [] : [say[props.flaw]]),
    ...(props.isUnsaved ? [say.unsaved] : []),
  ];
  return marks.length === 0 ? null : <span className={styles.mark}>{marks.join(' · ')}</span>;
}

/** The texts of the team and of the recruiter that carry a fault or a finding, by file. Read in slices, beside the page. */
function useFlaws({ tools, layers }: Editing): ReadonlyMap<string, 'faulty' | 'advised'> {
  const [flaws, setFlaws] = useState<ReadonlyMap<string, 'faulty' | 'advised'>>(new Map());
  useEffect(() => {
    if (Object.keys(layers.team).length + Object.keys(layers.personal).length === 0) return;
    const stop = new AbortController();
    tools.checkFolder(mergeFiles(layers.team, layers.personal, { tone: true }), stop.signal).then(
      ({ problems, advice }) => {
        const mark = (list: readonly LibraryProblem[], flaw: 'faulty' | 'advised') =>
          list.map(({ file }) => [file, flaw] as const);
        if (!stop.signal.aborted) setFlaws(new Map([...mark(advice, 'advised'), ...mark(problems, 'faulty')]));
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [tools, layers]);
  return flaws;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1 },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', fontWeight: 'normal' },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
