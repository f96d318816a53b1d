import { commaBeforeName, vocativesAfterComma } from '../../src/review/whole-letter/vocatives';
import { patternLists } from '../../src/review/pattern-lists';
import { thoseThatMayMatch } from '../../src/review/patterns-that-may-match';
import type { PatternListName } from '../../src/review/packed-letters';
import { readLabelledTexts } from './labelled-texts';
import { letterFiles, writers } from './writers';

const someTexts = [...writers, ...letterFiles]
  .flatMap((writer) => readLabelledTexts(`test/fixtures/review/${writer}.jsonl`).map(({ text }) => text))
  .filter((_, at) => at % 300 === 0);

describe('the patterns a text is held against', () => {
  const lists = Object.entries(patternLists()) as [PatternListName, readonly RegExp[]][];

  it.each(lists)('are all of the %s that match it', (name, patterns) => {
    const may = thoseThatMayMatch(name, patterns);
    let [held, left] = [0, 0];
    for (const text of someTexts) {
      const kept = new Set(may(text));
      held += kept.size;
      for (const pattern of patterns)
        if (!kept.has(pattern)) {
          left += 1;
          expect(text.search(pattern)).toBe(-1);
        }
    }
    expect(left).toBeGreaterThan(held / 3);
  });

  it('need a comma before a name, where the list says so', () => {
    for (const text of someTexts)
      if (!commaBeforeName.test(text))
        for (const vocative of vocativesAfterComma) expect(text.search(vocative)).toBe(-1);
  });
});
