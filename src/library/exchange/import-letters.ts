import type { LetterLibrary } from '../../letter/letter-library';
import type { LetterLanguage, LetterRequest, ScenarioId } from '../../letter/request';
import { checkLetters } from '../checking/check-library';
import { everyLetter } from '../checking/every-letter';
import { settingsFile, writeSettings } from '../format/library-files';
import type { LibraryProblem } from '../format/library-problem';
import { oneLine, titleOfFile, wordsOf, type BroughtText, type BroughtTexts } from './brought-text';
import { decodeText } from './decode-text';
import type { ExchangeFault, ExchangeNote } from './exchange-note';
import type { LibraryFile } from './library-file';
import { readCsv } from './read-csv';
import { looksLikeHtml, readMarkup } from './read-markup';
import { readOutlookTemplate } from './read-outlook-template';
import { readPlainText } from './read-plain-text';
import { shapeLetter } from './shape-letter';
import { guessLanguage, sortLetter } from './sort-letter';
import { unpackLibrary } from './unpack-library';
import { fitsBeside, letterPath, writeLetters, type SortedLetter } from './write-letters';

/** A file as somebody gives it. */
export interface GivenFile {
  /** With or without its folder; its ending tells what it is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where a text that was taken now stands. */
export interface ImportedLetter {
  readonly file: string;
  /** Where it begins in its file, from 1. */
  readonly line: number;
  readonly title: string;
  readonly language: LetterLanguage;
  readonly scenario: ScenarioId;
  /** In `files`. Several texts for one scenario are wordings of one letter. */
  readonly path: string;
}

export interface ImportedLibrary {
  /** Whole files of a library: they pass its check, save those that come from a zip, which are as they were. */
  readonly files: readonly LibraryFile[];
  readonly letters: readonly ImportedLetter[];
  /** What was not taken, or was changed, in the order of the files. */
  readonly notes: readonly ExchangeNote[];
}

export interface ImportOptions {
  /** What the letters are laid over. */
  readonly builtIn: LetterLibrary;
  /** Of a text that does not tell its own. */
  readonly language: LetterLanguage;
  /** Gives way to what a page has to do meanwhile; asked between two texts. */
  readonly pause?: () => Promise<void>;
}

/** Far above what a team has: the rest is said not to have been read. */
export const mostOfImport = { files: 200, bytes: 4_000_000, texts: 500 };

/**
 * Letters of ours out of what people have: zips of a library, tables (`.csv`, `.tsv`), HTML, plain text and Outlook templates.
 * Each text becomes a letter only when that letter reads, renders and says nothing that the check stops; nothing is thrown.
 */
export async function importLetters(given: readonly GivenFile[], options: ImportOptions): Promise<ImportedLibrary> {
  const gathering = new Gathering(options);
  for (const file of given.slice(0, mostOfImport.files)) {
    for (const text of gathering.read(file)) {
      gathering.take(text);
      await options.pause?.();
    }
  }
  const left = given[mostOfImport.files];
  if (left !== undefined)
    gathering.notes.push(noteOf(left.name, null, { kind: 'too-many-files', most: mostOfImport.files }));
  return gathering.finish();
}

class Gathering {
  readonly notes: ExchangeNote[] = [];
  private readonly fromZips = new Map<string, LibraryFile>();
  private readonly letters = new Map<string, SortedLetter[]>();
  private readonly taken: ImportedLetter[] = [];
  private texts = 0;

  constructor(private readonly options: ImportOptions) {}

  /** The texts of a file; what is a library already is taken as it is. */
  read({ name, bytes }: GivenFile): readonly BroughtText[] {
    const file = oneLine(name.replace(/^.*[/\\]/, ''), 120);
    if (bytes.length > mostOfImport.bytes) {
      this.notes.push(noteOf(file, null, { kind: 'too-large', most: mostOfImport.bytes }));
      return [];
    }
    if (isZip(bytes)) {
      this.takeLibrary(bytes, file);
      return [];
    }
    const { texts, notes } = readTexts(bytes, file);
    this.notes.push(...notes);
    return texts;
  }

  private takeLibrary(bytes: Uint8Array, file: string): void {
    const { files, notes } = unpackLibrary(bytes, file);
    this.notes.push(...notes);
    if (files.length === 0 && notes.length === 0) this.notes.push(noteOf(file, null, { kind: 'no-text' }));
    for (const each of files) {
      if (this.fromZips.has(each.path)) this.notes.push(noteOf(each.path, null, { kind: 'twice', other: each.path }));
      else this.fromZips.set(each.path, each);
    }
  }

  take(text: BroughtText): void {
    if (++this.texts > mostOfImport.texts) {
      if (this.texts === mostOfImport.texts + 1)
        this.notes.push(noteOf(text.file, text.line, { kind: 'too-many-texts', most: mostOfImport.texts }));
      return;
    }
    const words = text.blocks.map(wordsOf).join('\n');
    const guessed = guessLanguage(words);
    const language = text.language ?? guessed ?? this.options.language;
    const shaping = shapeLetter(text, language);
    if (shaping.name === 'refused') {
      this.notes.push(...shaping.notes);
      return;
    }
    const { scenario, isGuess } = sortLetter(text.sortedUnder, text.title, words);
    const letter: SortedLetter = { shaped: shaping.letter, language, scenario, title: text.title };
    const problems = this.check(letter);
    if (problems.length > 0) {
      this.notes.push(...problems.map(({ fault }) => noteOf(text.file, text.line, refusal(fault))));
      return;
    }
    const path = letterPath(letter);
    const beside = this.letters.get(path) ?? [];
    if (this.fromZips.has(path) || !fitsBeside(beside, letter)) {
      this.notes.push(noteOf(text.file, text.line, { kind: 'no-room', path }));
      return;
    }
    this.letters.set(path, [...beside, letter]);
    this.taken.push({ file: text.file, line: text.line, title: text.title, language, scenario, path });
    this.notes.push(...shaping.letter.notes);
    const say = (fault: ExchangeFault): void => void this.notes.push(noteOf(text.file, text.line, fault));
    if (text.language === null && guessed === null) say({ kind: 'language-guessed', language });
    if (isGuess) say({ kind: 'scenario-guessed', title: this.titleOf(letter) });
    const before = beside.find(({ shaped }) => shaped.subject !== '');
    const { subject } = shaping.letter;
    if (subject !== '' && beside.length > 0 && subject !== before?.shaped.subject && before !== undefined)
      say({ kind: 'subject-left' });
  }

  finish(): ImportedLibrary {
    const written = [...this.letters].map(([path, letters]) => ({
      path,
      text: writeLetters(letters, this.titleOf(letters[0])),
    }));
    const files = [...this.fromZips.values(), ...written].sort((one, other) => (one.path < other.path ? -1 : 1));
    return { files, letters: this.taken, notes: inOrder(this.notes) };
  }

  /** The letter alone, over ours, as the check of the command writes and reviews it; a few of them tell all that it can say. */
  private check(letter: SortedLetter): readonly LibraryProblem[] {
    const path = letterPath(letter);
    const files = {
      [settingsFile]: writeSettings({ languages: [letter.language] }),
      [path]: writeLetters([letter], this.titleOf(letter)),
    };
    const { problems } = checkLetters(files, this.options.builtIn, () => telling(letter));
    const seen = new Set<string>();
    return problems.filter(({ fault }) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && seen.add(key);
    });
  }

  private titleOf(letter: SortedLetter | undefined): string {
    if (letter === undefined) return '';
    const { letters } = this.options.builtIn.languages[letter.language];
    return letters.find(({ scenario }) => scenario === letter.scenario)?.title ?? letter.scenario;
  }
}

/** The letters that show every word of a brought text: with all facts and with none, from one person and from a team. */
function telling({ language, scenario }: SortedLetter): readonly LetterRequest[] {
  const kept = toldBy.get(`${language} ${scenario}`);
  if (kept !== undefined) return kept;
  const told: LetterRequest[] = [];
  const seen = new Set<string>();
  for (const request of everyLetter(language)) {
    if (request.scenario !== scenario || request.opening !== 'none' || request.reason !== undefined) continue;
    const kind = [request.address, request.sender.team, request.position, request.rewordings?.decision].join(' ');
    if ((request.rewordings?.decision ?? 0) > 0 || seen.has(kind)) continue;
    seen.add(kind);
    told.push(request);
  }
  toldBy.set(`${language} ${scenario}`, told);
  return told;
}

const toldBy = new Map<string, readonly LetterRequest[]>();

function readTexts(bytes: Uint8Array, file: string): BroughtTexts {
  if (isCompound(bytes)) return readOutlookTemplate(bytes, file);
  const refused = (fault: ExchangeFault): BroughtTexts => ({ texts: [], notes: [noteOf(file, null, fault)] });
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (!readable.includes(ending)) return refused({ kind: 'unknown-kind', ending });
  if (ending === 'oft' || ending === 'msg') return refused({ kind: 'no-message' });
  const source = decodeText(bytes);
  if (source === null) return refused({ kind: 'not-readable' });
  if (ending === 'csv' || ending === 'tsv') return readCsv(source, file);
  return readOneText(source, file);
}

const readable = ['csv', 'tsv', 'html', 'htm', 'txt', 'oft', 'msg'];

/** A file that is one letter; a first line « Objet : … » is its subject. */
function readOneText(source: string, file: string): BroughtTexts {
  const title = titleOfFile(file);
  const language = /(?:^|[^a-z])(fr|en)$/i.exec(title)?.[1]?.toLowerCase() as LetterLanguage | undefined;
  const base = { file, line: 1, language: language ?? null, sortedUnder: '' };
  if (looksLikeHtml(source)) {
    const markup = readMarkup(source, file, 1);
    const text = { ...base, title, subject: oneLine(markup.title, 200), blocks: markup.blocks };
    return { texts: [text], notes: markup.notes };
  }
  const headed = /^\s*(?:objet|sujet|subject)[ \u00a0\u202f]*:[ \u00a0\u202f]*([^\n]{1,200})\n/i.exec(source);
  const lines = headed === null ? 0 : headed[0].split('\n').length - 1;
  const blocks = readPlainText(headed === null ? source : source.slice(headed[0].length), 1 + lines);
  return { texts: [{ ...base, title, subject: oneLine(headed?.[1] ?? '', 200), blocks }], notes: [] };
}

/** Files in the order they were met, lines in theirs. */
function inOrder(notes: readonly ExchangeNote[]): readonly ExchangeNote[] {
  const files = [...new Set(notes.map(({ file }) => file))];
  return [...notes].sort(
    (one, other) => files.indexOf(one.file) - files.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
}

/** A hole that the check found is told as those found before it. */
function refusal(fault: LibraryProblem['fault']): ExchangeFault {
  return fault.kind === 'finding' && fault.rule.startsWith('hole/')
    ? { kind: 'unknown-hole', written: oneLine(fault.found) }
    : { kind: 'not-accepted', fault };
}

function noteOf(file: string, line: number | null, fault: ExchangeFault): ExchangeNote {
  return { file, line, fault };
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** The compound file of Microsoft, which templates and messages of Outlook are. */
function isCompound(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
