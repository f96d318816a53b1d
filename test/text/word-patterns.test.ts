import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../src/text/fold';
import { orWordWith, withSign, WordPatterns } from '../../src/text/word-patterns';
import { splitSentences } from '../../src/thread/sentences';
import * as interviewWords from '../../src/thread/interview/interview-words';
import * as applicationWords from '../../src/thread/words/application-words';
import { applicationFamilies } from '../../src/thread/words/application-families';
import { futureTense, meetingFamilies, pastTense } from '../../src/thread/words/meeting-families';
import { titleTriggers } from '../../src/thread/position/title-mentions';
import { refusalFamilies } from '../../src/thread/words/refusal-families';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'reading', 'dev');
const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => fold(readFileSync(path.join(folder, file), 'utf8')))
  .flatMap((text, at) => (at % 8 === 0 ? [text.slice(0, 2_500)] : text.split('\n').slice(-4)));

const patterns = [
  ...[applicationWords, interviewWords].flatMap((words) =>
    Object.values(words).flatMap((value) => value as RegExp | readonly (RegExp | number)[]),
  ),
  ...Object.values(applicationFamilies),
  ...[meetingFamilies, refusalFamilies].flatMap(({ patterns }) => patterns.patterns),
  ...titleTriggers,
  pastTense,
  futureTense,
].filter((value): value is RegExp => value instanceof RegExp);

const placed = (matches: readonly RegExpExecArray[]) => matches.map((match) => [match.index, ...match]);

test('patterns looked for together find what RegExp finds, in the messages of the development set and their last lines', () => {
  expect(lines.length).toBeGreaterThan(300);
  const together = new WordPatterns(patterns);
  const onTheWay = new WordPatterns(patterns, { allAsked: true });
  for (const line of lines) {
    const found = together.in(line);
    const foundOnTheWay = onTheWay.in(line);
    for (const pattern of patterns) {
      const every = [...line.matchAll(new RegExp(pattern.source, 'g'))];
      if (found.has(pattern) !== every.length > 0 || foundOnTheWay.has(pattern) !== every.length > 0)
        expect({ pattern, line }).toBe('found as RegExp finds it');
      if (JSON.stringify(placed(found.every(pattern))) !== JSON.stringify(placed(every)))
        expect({ pattern, line }).toBe('found as often as RegExp finds it');
    }
  }
});

test.each<[string, RegExp, string, boolean]>([
  ['a word at the start', /\bcv\b/, 'cv joint', true],
  ['a word at the end', /\bcv\b/, 'voici mon cv', true],
  ['a word inside another', /\bcv\b/, 'cvtheque', false],
  ['a word after an accented letter that folding leaves', /\bcv\b/, 'œcv', true],
  ['one letter', /\bi\b/, 'so i apply', true],
  ['a boundary before an apostrophe', /\b(?:are|'re) moving\b/, "we're moving", true],
  ['a pattern that says nothing of its beginning', /gesprach/, 'vorstellungsgesprach', true],
  ['a beginning longer than is looked at', /\bcandidature spontanee\b/, 'candidature spontanee', true],
  ['a beginning alone', /\bcandidature spontanee\b/, 'candidature', false],
  ['a letter outside the tree', /\b€uros\b/, 'x€uros', true],
])('%s', (_, pattern, text, holds) => {
  expect(pattern.test(text)).toBe(holds);
  expect(new WordPatterns([pattern]).in(text).has(pattern)).toBe(holds);
  expect(new WordPatterns([pattern], { allAsked: true }).in(text).has(pattern)).toBe(holds);
});

test('a pattern with `g` is found anew each time, and before it is asked where', () => {
  const pattern = /\b(?:cv|\d{1,2} ans)\b/g;
  const found = new WordPatterns([pattern]).in('un cv, 12 ans, un cv');
  const places = found.every(pattern).map(({ index }) => index);
  expect([found.has(pattern), found.has(pattern)]).toEqual([true, true]);
  expect(found.every(pattern).map(({ index }) => index)).toEqual(places);
  expect(places).toEqual([3, 7, 18]);
});

test('a pattern that is not of the list is held against the text itself', () => {
  expect(new WordPatterns([/\bcv\b/]).in('mon dossier').has(/\bdossier\b/)).toBe(true);
});

test('what the sentences of a text and a text below its subject hold is known from one pass, and is what RegExp finds', () => {
  const listed = new WordPatterns(patterns, { mostTexts: 500 });
  const onTheWay = new WordPatterns(patterns, { mostTexts: 500, allAsked: true });
  for (const text of lines.filter((line) => line.length > 1_000).slice(0, 25)) {
    const sentences = splitSentences(text);
    listed.divide(text, sentences);
    onTheWay.divide(text, sentences);
    const head = `${text.slice(text.indexOf('subject'), text.indexOf('subject') + 60)}\n`;
    for (const pattern of patterns) {
      const tested = new RegExp(pattern.source);
      if (onTheWay.after(head, text).has(pattern) !== tested.test(head + text))
        expect({ pattern, head, text }).toBe('found below as RegExp finds it');
      for (const { flat } of sentences)
        if (listed.in(flat).has(pattern) !== tested.test(flat) || onTheWay.in(flat).has(pattern) !== tested.test(flat))
          expect({ pattern, flat }).toBe('found in the part as RegExp finds it');
    }
  }
});

test('letters inside a word are found where a pattern looks for them, and its own words too', () => {
  const pattern = orWordWith('gesprach', /\b(?:interview)\b/);
  for (const [text, holds] of [
    ['im vorstellungsgesprach', true],
    ['ein interview', true],
    ['ein telefonat', false],
  ] as const) {
    const patternsOfMeetings = new WordPatterns([pattern, /\btelefon\b/], { allAsked: true });
    expect([pattern.test(text), patternsOfMeetings.in(text).has(pattern)]).toEqual([holds, holds]);
    patternsOfMeetings.divide(`vor. ${text}`, [{ start: 5, end: 5 + text.length, flat: text }]);
    expect(patternsOfMeetings.in(text).has(pattern)).toBe(holds);
  }
});

test('a pattern with a sign is found where the text holds the sign, and never asked of another text', () => {
  const pattern = withSign(/entretien/, /\b(?:apres|depuis) (?:notre |l')?entretien\b/g);
  for (const options of [{}, { allAsked: true }]) {
    const patternsOfMeetings = new WordPatterns([pattern], options);
    expect(patternsOfMeetings.in("depuis l'entretien, apres notre entretien").every(pattern)).toHaveLength(2);
    expect(patternsOfMeetings.in("depuis l'entretien").has(pattern)).toBe(true);
    expect(patternsOfMeetings.in('depuis six ans').has(pattern)).toBe(false);
    expect(patternsOfMeetings.in('depuis six ans').every(pattern)).toEqual([]);
  }
  const lying = withSign(/rendez-vous/, /\bapres l'entretien\b/);
  expect(new WordPatterns([lying]).in("apres l'entretien").has(lying)).toBe(false);
});
