import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { copyOnto, isTextName, renameShared } from '../../../library/editing/copy-text';
import { findText, keyOf, type EditableText } from '../../../library/editing/list-texts';
import { insertSnippet, listSnippets } from '../../../library/editing/snippets';
import { headerValue, linesOfHead, splitSource, withHeaderValue } from '../../../library/editing/source-parts';
import type { TextPlace } from '../../../library/texts/library-layers';
import type { LibraryProblem } from '../../../library/format/library-problem';
import type { LetterView } from '../../../session/engine/letter-view';
import { withText, type PersonalEdit } from '../../../session/personal/personal-record';
import { givenBack, withTexts } from '../../../session/personal/place-texts';
import { editorSentences } from '../../../session/sentences/editor-sentences';
import { lettersSentences } from '../../../session/sentences/letters-sentences';
import { LongText } from '../../parts/long-text';
import { usePane } from '../../parts/session-context';
import { TextInput } from '../../parts/text-input';
import { DuplicateOnto } from './duplicate-onto';
import { nameText } from './name-text';
import { RenameText } from './rename-text';
import { TextReadings } from './text-readings';
import type { Editing } from './use-editing';
import { useTypedText } from './use-typed-text';

interface TextFormProps {
  readonly editing: Editing;
  readonly place: TextPlace;
  readonly letter: LetterView | null;
  /** Something was taken away that can be had again. */
  readonly onUndoable: (told: string, undo: PersonalEdit) => void;
  readonly onOpen: (place: TextPlace) => void;
}

/** One text: its words, what is wrong with them, the letter they make, and what can be done with them. */
export function TextForm(props: TextFormProps) {
  const { editing, place } = props;
  const text = findText(editing.layers, place);
  // A text that is gone leaves nothing to write in.
  return text === null ? null : <OpenText key={keyOf(place)} {...props} text={text} />;
}

function OpenText({
  editing,
  place,
  letter,
  onUndoable,
  onOpen,
  text,
}: TextFormProps & { readonly text: EditableText }) {
  const { session, words, spoken } = usePane();
  const styles = useStyles();
  const say = editorSentences[spoken];
  const key = keyOf(place);
  const [typed, { write, forgetSaved }] = useTypedText(session.own().memory, key, text.source);
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const titleId = useId();

  const source = typed ?? text.source;
  const isChanged = typed !== null && typed !== text.source;
  const { head, body } = splitSource(source);
  const team = session.snapshot().state.letters.serving;
  const nameOf = (origin: EditableText['origin']): string => lettersSentences[spoken].origin(origin, team);

  useEffect(() => {
    if (caret.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const type = (changed: string): void => {
    write(changed);
    setTold('');
  };
  const change = async (edit: PersonalEdit): Promise<'kept' | 'kept-here' | null> => {
    try {
      const outcome = await editing.keeper.change(edit);
      if (outcome === 'too-much') setTold(say.tooMuch);
      return outcome === 'too-much' ? null : outcome;
    } catch {
      setTold(say.failed);
      return null;
    }
  };
  const save = async (problems: readonly LibraryProblem[]): Promise<void> => {
    // What says the same as the text below is that text: it goes on following it.
    const isBelow = source === (text.origin === 'personal' ? text.below?.source : text.source);
    const outcome = await change((record, now) => withText(record, text.path, isBelow ? null : source, now));
    if (outcome === null) return;
    forgetSaved(source);
    const faulty = problems.some(({ file }) => file === text.path);
    setTold(outcome === 'kept-here' ? say.savedHere : faulty ? say.savedFaulty : say.saved);
  };
  const takeAway = async (): Promise<void> => {
    const outcome = await change((record, now) => withText(record, text.path, null, now));
    if (outcome === null) return;
    write(null);
    onUndoable(text.below === null ? say.removed(text.title) : say.backDone(text.title), (record, now) =>
      withText(record, text.path, text.source, now),
    );
  };
  /** A change with its undo; true when it was kept. */
  const changeTexts = async (texts: Readonly<Record<string, string | null>>, words: string): Promise<boolean> => {
    const before = editing.personal.record;
    if ((await change((record, now) => withTexts(record, texts, now))) === null) return false;
    onUndoable(words, givenBack(before));
    return true;
  };
  const duplicate = async (): Promise<void> => {
    const name = freeName(editing, place);
    const copied = await changeTexts({ [`${place.language}/sentences/${name}.hbs`]: source }, say.callIt(name));
    if (copied) onOpen({ language: place.language, kind: 'partials', id: name });
  };
  const duplicateOnto = async (target: EditableText): Promise<void> => {
    const told = say.duplicatedOnto(nameText(target, words));
    if (await changeTexts({ [target.path]: copyOnto(source, target) }, told)) onOpen(target.place);
  };
  const rename = async (name: string): Promise<void> => {
    const renamed: TextPlace = { ...place, id: name };
    if (!isTextName(name) || findText(editing.layers, renamed) !== null) {
      setTold(say.badName);
      return;
    }
    const own = { ...editing.layers.personal, [text.path]: source };
    if (!(await changeTexts(renameShared(own, text.path, name), say.renamed(name)))) return;
    write(null);
    onOpen(renamed);
  };
  const insert = (snippet: ReturnType<typeof listSnippets>[number]): void => {
    const { selectionStart: start = body.length, selectionEnd: end = body.length } = area.current ?? {};
    const inserted = insertSnippet(body, { start, end }, snippet);
    caret.current = inserted.caret;
    type(head + inserted.source);
  };
  const showLine = (line: number): void => {
    const lines = body.split('\n');
    const start = lines.slice(0, line - 1).reduce((total, each) => total + each.length + 1, 0);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  /** As it is counted in the field; a line of the header keeps the file’s. */
  const inField = (problem: LibraryProblem): LibraryProblem => {
    const above = problem.file === text.path ? linesOfHead(head) : 0;
    return problem.line > above ? { ...problem, line: problem.line - above } : problem;
  };

  const title = headerValue(head, 'title') || nameText(text, words);
  return (
    <section aria-labelledby={titleId} className={styles.form}>
      <h2 id={titleId} className={styles.title}>
        {title} <span className={styles.hint}>({say.inLanguage[place.language].toLowerCase()})</span>
      </h2>
      <span className={styles.hint}>
        {text.origin !== 'personal'
          ? say.of(nameOf(text.origin))
          : text.below === null
            ? say.onlyYours
            : say.replaces(nameOf(text.below.origin))}
      </span>
      {(['title', 'subject'] as const)
        .filter((name) => head !== '' && (name === 'title' || text.folder === 'letters'))
        .map((name) => (
          <Field key={name} label={name === 'title' ? say.name : say.subject} size="small">
            <TextInput
              lang={place.language}
              value={headerValue(head, name)}
              onChange={(_, data) => type(withHeaderValue(head, name, data.value) + body)}
            />
          </Field>
        ))}
      <div role="group" aria-label={say.insert} className={styles.snippets}>
        {say.insert}
        {listSnippets(place.language).map((snippet) => (
          <Button key={snippet.id} size="small" onClick={() => insert(snippet)}>
            {say.snippet[snippet.id]}
          </Button>
        ))}
      </div>
      <LongText
        area={area}
        aria-label={say.words(title)}
        lang={place.language}
        spellCheck
        rows={Math.min(18, Math.max(5, body.split('\n').length + 1))}
        value={body}
        maxLength={49_000}
        onChange={(event) => type(head + event.target.value)}
      />
      <TextReadings editing={editing} text={text} source={source} letter={letter} inField={inField} onLine={showLine}>
        {(problems) => (
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={!isChanged} onClick={() => void save(problems)}>
              {say.save}
            </Button>
            {isChanged && (
              <Button
                appearance="subtle"
                onClick={() => {
                  write(null);
                  setTold(say.reverted);
                  const before = source;
                  onUndoable(say.reverted, (record) => {
                    write(before);
                    return record;
                  });
                }}
              >
                {say.revert}
              </Button>
            )}
            {text.origin === 'personal' && (
              <Button onClick={() => void takeAway()}>
                {text.below === null ? say.remove : say.back[text.below.origin === 'team' ? 'team' : 'built-in']}
              </Button>
            )}
            {place.kind === 'partials' && (
              <Button appearance="subtle" onClick={() => void duplicate()}>
                {say.duplicate}
              </Button>
            )}
            {place.kind !== 'partials' && (
              <DuplicateOnto editing={editing} text={text} onChoose={(target) => void duplicateOnto(target)} />
            )}
            {place.kind === 'partials' && text.origin === 'personal' && text.below === null && (
              <RenameText name={place.id} onRename={(name) => void rename(name)} />
            )}
            <span role="status" className={styles.told}>
              {told}
            </span>
          </div>
        )}
      </TextReadings>
    </section>
  );
}

/** « close-2 », or the next that no text has. */
function freeName({ layers }: Editing, { language, id }: TextPlace): string {
  const stem = id.replace(/-\d+$/, '');
  for (let number = 2; ; number += 1) {
    const place: TextPlace = { language, kind: 'partials', id: `${stem}-${number}` };
    if (findText(layers, place) === null) return place.id;
  }
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  snippets: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  told: { fontSize: tokens.fontSizeBase200 },
});
