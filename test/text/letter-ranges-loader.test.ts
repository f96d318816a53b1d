import { capitalRanges, letterRanges, smallRanges, writeLetterRanges } from '../../src/text/letter-ranges-loader.mjs';

const letters = new RegExp(`^[${letterRanges}]$`, 'u');
const characters = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)).filter(
    (character) => !/[\p{Cn}\p{Cs}]/u.test(character),
  );

describe('letters written as ranges', () => {
  it('takes what \\p{L} takes in Latin, Greek and Cyrillic, and nothing else there', () => {
    const alphabets = [...characters(0, 0x530), ...characters(0x1e00, 0x1f00), ...characters(0x2c60, 0x2c80)];
    expect(alphabets.filter((character) => letters.test(character) !== /\p{L}/u.test(character))).toEqual([]);
  });

  it.each([
    'Đặng Thị Ánh',
    'Ἀθηνᾶ',
    'Ольга',
    'שרה',
    'فاطمة',
    'आशा',
    'ปรีชา',
    '明美',
    'みゆき',
    'ミユキ',
    '지수',
    'ﬁ',
    '𝐉𝐞𝐚𝐧',
  ])('takes the words of %s whole', (name) => {
    expect(name.replace(new RegExp(`[${letterRanges}]`, 'gu'), '').trim()).toBe('');
  });

  it.each([
    '’',
    '«',
    '»',
    '—',
    '…',
    '€',
    '№',
    '、',
    '。',
    '「',
    '（',
    '！',
    '・',
    '،',
    '؟',
    '־',
    '\u200b',
    '\u202e',
    '🙂',
    '٣',
  ])('leaves %j alone', (sign) => {
    expect(letters.test(sign)).toBe(false);
  });
});

describe('capitals and small letters written as ranges', () => {
  const capital = new RegExp(`^[${capitalRanges}]$`, 'u');
  const small = new RegExp(`^[${smallRanges}]$`, 'u');

  it('take what \\p{Lu} and \\p{Ll} take of the letters that Europe and Vietnam write, and nothing else there', () => {
    const vietnamese = characters(0x1ea0, 0x1efa);
    const greek = [...characters(0x386, 0x3ac), ...characters(0x3ac, 0x3cf)];
    const cyrillic = [...characters(0x400, 0x460), 'Ґ', 'ґ'];
    const alphabets = [...characters(0, 0x180), ...'ƏəƠơƯưǍǎǏǐǑǒǓǔȘșȚțẀẁẂẃẄẅẞ', ...vietnamese, ...greek, ...cyrillic];
    expect(alphabets.filter((character) => capital.test(character) !== /\p{Lu}/u.test(character))).toEqual([]);
    expect(alphabets.filter((character) => small.test(character) !== /\p{Ll}/u.test(character))).toEqual([]);
  });

  it.each([...'’«»—…€№、。・۔٣ـמع明み지क🙂ª\u0301'])('leave %j alone', (sign) => {
    expect(capital.test(sign) || small.test(sign)).toBe(false);
  });
});

describe('a module whose letters are written as ranges', () => {
  const inClass = letterRanges;
  const alone = `[${letterRanges}]`;
  const doubled = letterRanges.replaceAll('\\', '\\\\');

  it.each([
    [String.raw`const word = /\p{L}+/u;`, `const word = /${alone}+/u;`],
    [String.raw`const other = /[^\p{L}\p{N}]/u;`, `const other = /[^${inClass}\\p{N}]/u;`],
    [String.raw`const odd = /[\]\p{L}]|\[\p{L}/u;`, `const odd = /[\\]${inClass}]|\\[${alone}/u;`],
    [String.raw`const text = '(?<!\\p{L})';`, `const text = '(?<![${doubled}])';`],
    ['const made = `[${sign}\\\\p{L}]\\\\p{L}`;', `const made = \`[\${sign}${doubled}][${doubled}]\`;`],
    [
      'const more = String.raw`${word}\\[[${sign}\\p{L}]`;',
      `const more = String.raw\`\${word}\\[[\${sign}${inClass}]\`;`,
    ],
    [String.raw`const name = /\p{Lu}[\p{Ll}’]+/u;`, `const name = /[${capitalRanges}][${smallRanges}’]+/u;`],
    ['const raw = String.raw`(?![\\p{L}\\p{N}])`;', `const raw = String.raw\`(?![${inClass}\\p{N}])\`;`],
  ])('%s', (source, written) => {
    expect(writeLetterRanges(source)).toBe(written);
  });

  it.each([String.raw`/** Says what \p{L} is. */ const one = 1;`, String.raw`const none = /\P{Lu}\P{L}\p{Lo}/u;`])(
    'leaves %s alone',
    (source) => {
      expect(writeLetterRanges(source)).toBe(source);
    },
  );
});
