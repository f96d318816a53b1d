import ts from 'typescript';

/**
 * Writes `\p{L}`, `\p{Lu}` and `\p{Ll}` as ranges in the patterns of a module. Engines take each for its 650 runs of letters, those
 * beyond U+FFFF as pairs of halves, and are five times as long to prepare a pattern that has one: a fifth of what a first reading
 * costs, and more of a first review, whose patterns repeat them (`\p{Ll}{2,14}` is fourteen of them).
 *
 * @param {string} source TypeScript
 * @returns {string} the same, each of them in a pattern, or in a text that one is made of, replaced where it stands
 */
export function writeLetterRanges(source) {
  if (!/\\p\{L[ul]?\}/.test(source)) return source;
  const edits = [];
  const tree = ts.createSourceFile('module.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  visit(tree);
  edits.sort((one, other) => other.at - one.at);
  return edits.reduce((text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length), source);

  function visit(node) {
    if (ts.isTaggedTemplateExpression(node))
      visitTemplate(node.template, node.tag.getText(tree) === 'String.raw' ? '\\' : '\\\\');
    else if (ts.isTemplateExpression(node)) visitTemplate(node, '\\\\');
    else if (ts.isRegularExpressionLiteral(node)) replaceIn(node, '\\', false);
    else if (ts.isStringLiteralLike(node)) replaceIn(node, '\\\\', false);
    else ts.forEachChild(node, visit);
  }

  function visitTemplate(template, backslash) {
    if (!ts.isTemplateExpression(template)) return void replaceIn(template, backslash, false);
    // What is put into a text is whole: the class that is open before it is open after it.
    let open = replaceIn(template.head, backslash, false);
    for (const { expression, literal } of template.templateSpans) {
      visit(expression);
      open = replaceIn(literal, backslash, open);
    }
  }

  /**
   * @param backslash how the piece writes that of a pattern
   * @returns whether a class of characters is open where the piece ends
   */
  function replaceIn(piece, backslash, openBefore) {
    const start = piece.getStart(tree);
    const written = source.slice(start, piece.end);
    let open = openBefore;
    for (let at = 0; at < written.length; at += 1) {
      const [name, ranges] = classes.find(([name]) => written.startsWith(`${backslash}${name}`, at)) ?? [];
      if (ranges !== undefined) {
        const [length, inside] = [backslash.length + name.length, ranges.replaceAll('\\', backslash)];
        edits.push({ at: start + at, length, by: open ? inside : `[${inside}]` });
        at += length - 1;
      } else if (written.startsWith(backslash, at)) at += backslash.length;
      else if (written[at] === '[') open = true;
      else if (written[at] === ']') open = false;
    }
    return open;
  }
}

/** Webpack’s loader of the same. */
export default function loadWithLetterRanges(source) {
  return writeLetterRanges(source);
}

/**
 * The inside of a class that takes what `\p{L}` takes: up to U+052F exactly (Latin, Greek, Cyrillic), and beyond by blocks, with the
 * marks and digits that stand among the letters of those scripts. Of the pairs: mathematical letters and ideographs.
 */
export const letterRanges = [
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u02ec\\u02ee',
  '\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588',
  '\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u1fff',
  '\\u2c00-\\u2de0\\u3005\\u3006\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc',
  '\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{1d400}-\\u{1d7cb}\\u{20000}-\\u{323af}',
].join('');

/** Of accented Latin letters as many as Europe and Vietnam write; of Greek and Cyrillic the modern alphabets. */
export const capitalRanges = [
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯǍǏǑǓȘȚ',
  'ẀẂẄẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-ЯҐ',
].join('');

export const smallRanges = [
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſơưǎǐǒǔșțə',
  'ẁẃẅạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹΐά-ώа-џґ',
].join('');

const classes = [
  ['p{L}', letterRanges],
  ['p{Lu}', capitalRanges],
  ['p{Ll}', smallRanges],
];
