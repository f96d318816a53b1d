import fc from 'fast-check';
import { packLetters, PatternIndex } from '../../src/text/pattern-index';
import { requiredLetters } from '../../src/text/required-letters';
import { patternLists } from '../../src/review/pattern-lists';
import { fold } from '../../src/text/fold';

const required = (pattern: RegExp): string[] | null => {
  const letters = requiredLetters(pattern);
  return letters === null ? null : [...letters].sort();
};

describe('the letters that a pattern requires', () => {
  it.each<[RegExp, string[] | null]>([
    [/todo/, ['todo']],
    [/zz|kiwi/, ['kiwi', 'zz']],
    [/[Kk]iwis? (?:à|de) (?:renommer|préciser)/u, ['preciser', 'renommer']],
    [/(?:le|la) (?:kiwi|figue)/, ['figue', 'kiwi']],
    [/É(?:TÉ|té) ?/iu, ['te']],
    [/kiw(?:is?)?/, ['kiw']],
    [/kiwi?/, ['kiw']],
    [/(?:kiwi){0,3} ?banjo+/, ['banjo']],
    [/(?:kiwi){2}/, ['kiwi']],
    [/(?<=kiwi ?)\d/, ['kiwi']],
    [/(?<!kiwi )\d/, null],
    [/\d(?! kiwi)/, null],
    [/\d(?= kiwi)/, [' kiwi']],
    // What looks around stands between letters that are neighbours.
    [/ki(?!lo)wi/, ['kiwi']],
    [/l['’]\u00a0?kiwi/, ['kiwi']],
    [/[ \u00a0\u202f]kiwi/, [' kiwi']],
    [/(kiwi)\1/, ['kiwi']],
    [/\p{Lu}\p{Ll}+/u, null],
    [/\{\{.{1,9}\}\}/, ['{{']],
    [/[{<]\p{L}+[}>]/u, ['<', '{']],
    [/\d|kiwi/, null],
  ])('%s', (pattern, letters) => {
    expect(required(pattern)).toEqual(letters?.sort() ?? null);
  });

  it('are all letters of a text, a word or a sign at least', () => {
    for (const patterns of Object.values(patternLists()))
      for (const pattern of patterns)
        for (const letters of requiredLetters(pattern) ?? []) {
          expect(letters).toBe(fold(letters));
          expect(letters).toMatch(/^[^\n\t]{1,9}$/);
        }
  });
});

describe('an index of patterns', () => {
  const patterns = [/kiwi (?:vert|jaune)/u, /\p{Lu}\d/u, /[Ff]igues?|melon/u, /\?{2,4}/u];
  const index = new PatternIndex(packLetters(patterns));

  it('tells those whose letters a text holds, however it writes them, and those that say nothing', () => {
    expect([...index.mayMatch('Un kiwi, un MELON ?')]).toEqual([0, 1, 1, 1]);
    expect([...index.mayMatch('Un kiwi\u00a0vért.')]).toEqual([1, 1, 0, 0]);
    expect([...index.mayMatch('')]).toEqual([0, 1, 0, 0]);
  });

  it('never leaves out a pattern that matches', () => {
    const words = [
      'kiwi',
      'Kiwi ',
      'vert',
      'jaune',
      'figue',
      'Figues',
      'mel',
      'on',
      '?',
      '??',
      ' ',
      'K7',
      '\n',
      'é',
      '’',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const may = index.mayMatch(text);
        return patterns.every((pattern, place) => !pattern.test(text) || may[place] === 1);
      }),
    );
  });
});
