import type { Choice, LanguageLetters, Letter, Needs } from '../../letter/letter-library';
import {
  missingFacts,
  openingIds,
  reasonIds,
  scenarioIds,
  type LetterLanguage,
  type MissingFact,
} from '../../letter/request';
import type { Template } from '../../letter/template';
import { frenchTypography } from '../../text/typography';
import type { LibraryFault, LibraryProblem } from '../format/library-problem';
import { readHeader, type HeadedFile } from '../format/read-header';
import { nearestName } from './nearest-name';
import { parseTemplate } from './parse-template';

const languages = ['fr', 'en'] as const satisfies readonly LetterLanguage[];

interface TextFile extends HeadedFile {
  readonly path: string;
  /** The file's name without its folder and ending. */
  readonly name: string;
  readonly template: Template;
  readonly includes: readonly { readonly name: string; readonly line: number }[];
  sound: boolean;
}

/** One reading of the files of one language; `problems` gathers what is wrong. */
export class LanguageReading {
  private readonly partials = new Map<string, TextFile>();

  constructor(
    private readonly language: LetterLanguage,
    private readonly files: Readonly<Record<string, string>>,
    private readonly problems: LibraryProblem[],
    private readonly below: LanguageLetters['partials'],
  ) {}

  read(): LanguageLetters {
    for (const file of [...this.readFolder('parts'), ...this.readFolder('sentences')]) {
      const other = this.partials.get(file.name);
      if (other === undefined) this.partials.set(file.name, file);
      else this.report(file, 1, { kind: 'duplicate', id: file.name, other: other.path });
    }
    const letters = this.readFolder('letters');
    const reasons = this.readFolder('reasons');
    const openings = this.readFolder('openings');
    for (const file of [...this.partials.values(), ...letters, ...reasons, ...openings]) this.checkIncludes(file);
    for (const file of this.partials.values()) this.checkCircle(file);
    const usable = (file: TextFile): boolean => this.isUsable(file, new Set());
    return {
      letters: inOrder(
        this.once(
          letters.filter(usable),
          (file) => this.readLetter(file),
          ({ scenario }) => scenario,
        ),
        ({ scenario }) => scenarioIds.indexOf(scenario),
      ),
      reasons: inOrder(
        this.once(
          reasons.filter(usable),
          (file) => this.readChoice(file, reasonIds, 'reason'),
          ({ id }) => id,
        ),
        ({ id }) => reasonIds.indexOf(id),
      ),
      openings: inOrder(
        this.once(
          openings.filter(usable),
          (file) => this.readChoice(file, openingIds, 'opening'),
          ({ id }) => id,
        ),
        ({ id }) => openingIds.indexOf(id),
      ),
      partials: Object.fromEntries(
        [...this.partials.values()].filter(usable).map((file) => [file.name, this.asPartial(file)]),
      ),
    };
  }

  private readFolder(folder: string): TextFile[] {
    const prefix = `${this.language}/${folder}/`;
    return Object.entries(this.files)
      .filter(([path]) => path.startsWith(prefix))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, source]) => {
        const headed = readHeader(source);
        const { template, includes, faults } = parseTemplate(headed.body, this.language);
        const name = path.slice(prefix.length, -'.hbs'.length);
        const file: TextFile = { ...headed, path, name, template, includes, sound: true };
        for (const { line, fault } of faults) this.report(file, line, fault);
        return file;
      });
  }

  /** Two files of one letter, reason or opening would hide each other: the second is reported. */
  private once<Item>(
    files: readonly TextFile[],
    read: (file: TextFile) => Item | null,
    idOf: (item: Item) => string,
  ): Item[] {
    const first = new Map<string, string>();
    return files.flatMap((file) => {
      const item = read(file);
      if (item === null) return [];
      const id = idOf(item);
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, file.path);
        return item;
      }
      this.report(file, 1, { kind: 'duplicate', id, other });
      return [];
    });
  }

  private report(file: TextFile, line: number, fault: LibraryFault): void {
    this.problems.push({ file: file.path, line, fault });
    file.sound = false;
  }

  /** A file of `parts/` is that part of the letter: what removes it or rewords it needs no mark in the text. */
  private asPartial(file: TextFile): Template {
    return file.path.includes('/parts/')
      ? [{ kind: 'part', name: file.name, body: file.template }]
      : trimEnds(file.template);
  }

  private checkIncludes(file: TextFile): void {
    const known = [
      ...new Set([...this.partials.keys(), ...Object.keys(this.below)]),
      ...(file.path.includes('/letters/') ? ['reason', 'opening'] : []),
    ];
    for (const { name, line } of file.includes)
      if (!known.includes(name))
        this.report(file, line, { kind: 'unknown-partial', name, meant: nearestName(name, known), known });
  }

  private checkCircle(file: TextFile): void {
    const seen = new Set<string>();
    const reaches = (name: string): boolean => {
      if (name === file.name) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return this.includesOf(name).some(reaches);
    };
    for (const { name, line } of file.includes)
      if (reaches(name)) return this.report(file, line, { kind: 'circular', name: file.name });
  }

  /** The partials that a partial calls, whichever layer it is of. */
  private includesOf(name: string): readonly string[] {
    const own = this.partials.get(name);
    if (own !== undefined) return own.includes.map((include) => include.name);
    const inherited = Object.hasOwn(this.below, name) ? this.below[name] : undefined;
    return inherited === undefined ? [] : listIncludes(inherited);
  }

  private isUsable(file: TextFile, seen: Set<string>): boolean {
    return (
      file.sound &&
      file.includes.every(({ name }) => {
        const partial = this.partials.get(name);
        if (partial === undefined || seen.has(name)) return true;
        return this.isUsable(partial, seen.add(name));
      })
    );
  }

  private readLetter(file: TextFile): Letter | null {
    const id = this.headerValue(file, 'id');
    const scenario = this.headerChoice(file, 'scenario', scenarioIds);
    const title = this.readTitle(file);
    const language = this.headerChoice(file, 'language', languages);
    const needs = this.readNeeds(file);
    const subject = this.readSubject(file);
    if (language !== null && language !== this.language)
      this.report(file, file.header.get('language')?.line ?? 1, {
        kind: 'unknown-value',
        key: 'language',
        name: language,
        meant: this.language,
        known: [this.language],
      });
    if (id === null || scenario === null || title === null || subject === null || !file.sound) return null;
    return { id, scenario, title, ...needs, subject, body: file.template };
  }

  private readTitle(file: TextFile): string | null {
    const title = this.headerValue(file, 'title');
    return title === null ? null : this.typeset(title);
  }

  private typeset(text: string): string {
    return this.language === 'fr' ? frenchTypography(text) : text;
  }

  private readSubject(file: TextFile): Template | null {
    const source = this.headerValue(file, 'subject');
    if (source === null) return null;
    const { template, faults } = parseTemplate(source, this.language);
    for (const { fault } of faults) this.report(file, file.header.get('subject')?.line ?? 1, fault);
    return template;
  }

  private readChoice<Id extends string>(
    file: TextFile,
    ids: readonly Id[],
    part: 'reason' | 'opening',
  ): Choice<Id> | null {
    const id = this.headerChoice(file, 'id', ids);
    const title = this.readTitle(file);
    const needs = this.readNeeds(file);
    if (id === null || title === null || !file.sound) return null;
    const example = file.header.get('example')?.value ?? '';
    return {
      id,
      title,
      ...needs,
      ...(example !== '' && { example: this.typeset(example) }),
      body: [{ kind: 'part', name: part, body: file.template }],
    };
  }

  private readNeeds(file: TextFile): Needs {
    return { needs: this.headerFacts(file, 'needs'), wants: this.headerFacts(file, 'wants') };
  }

  private headerFacts(file: TextFile, key: string): MissingFact[] {
    const entry = file.header.get(key);
    if (entry === undefined) return [];
    return entry.value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .flatMap((name) => this.oneOf(file, key, name, entry.line, missingFacts) ?? []);
  }

  private headerValue(file: TextFile, key: string): string | null {
    const value = file.header.get(key)?.value ?? '';
    if (value !== '') return value;
    this.report(file, 1, { kind: 'missing-header', key });
    return null;
  }

  private headerChoice<Value extends string>(file: TextFile, key: string, known: readonly Value[]): Value | null {
    const value = this.headerValue(file, key);
    return value === null ? null : this.oneOf(file, key, value, file.header.get(key)?.line ?? 1, known);
  }

  private oneOf<Value extends string>(
    file: TextFile,
    key: string,
    name: string,
    line: number,
    known: readonly Value[],
  ): Value | null {
    const value = known.find((candidate) => candidate === name);
    if (value !== undefined) return value;
    this.report(file, line, { kind: 'unknown-value', key, name, meant: nearestName(name, known), known });
    return null;
  }
}

function listIncludes(template: Template): string[] {
  return template.flatMap((node) => {
    if (typeof node === 'string') return [];
    switch (node.kind) {
      case 'show':
        return [];
      case 'include':
        return node.name;
      case 'if':
        return [...listIncludes(node.then), ...listIncludes(node.otherwise)];
      case 'part':
      case 'wording':
        return listIncludes(node.body);
    }
  });
}

/** A shared sentence stands in the middle of a line: the line breaks around it in its file are not its own. */
function trimEnds(template: Template): Template {
  return template.map((node, index) => {
    if (typeof node !== 'string') return node;
    const start = index === 0 ? node.trimStart() : node;
    return index === template.length - 1 ? start.trimEnd() : start;
  });
}

function inOrder<Item>(items: readonly Item[], rank: (item: Item) => number): Item[] {
  return [...items].sort((one, other) => rank(one) - rank(other));
}
