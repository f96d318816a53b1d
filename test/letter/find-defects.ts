import type { LetterRequest, RenderedLetter } from '../../src/letter/request';

/** Marks of a letter that was put together by a machine; each with a name for the failure. */
const defects: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['template syntax', /\{\{|\}\}|\{|\}|undefined|null|NaN|\[object/],
  ['double space', /[ \u00a0\u202f]{2}/],
  ['space before a comma or full stop', /[ \u00a0\u202f][,.](?!NET)/],
  ['doubled punctuation', /[,;:!?][\s\u00a0\u202f]*[,.;:!?]|\.\./],
  ['doubled word', /[\s’](de|du|le|la|à|au|the|a|to|for|pour|et|and) \1[\s,.]/],
  ['uncontracted article', /[\s’](?:de les?|à les?|de des|de du|si il) /],
  ['missing elision', /[\s’](?:de|le|la|que|ne|je|te|se|me|ce) [AEIOUaeiouéèêàâîôûÉ]/],
  // « iOS » keeps its own first letter.
  ['sentence without a capital', /[.!?…] (?!\p{Ll}+\p{Lu})\p{Ll}/u],
  ['line break inside a paragraph', /[^\n]\n(?!\n)/],
  ['empty paragraph', /\n{3,}|<p>\s*<\/p>|<li>\s*<\/li>/],
  ['tag of another kind', /<(?!\/?(?:p|br|ul|li|strong|em|a(?: href="(?:https:\/\/|mailto:)[^"<>]*")?)>)/],
];

const frenchDefects: typeof defects = [
  ['straight apostrophe', /'/],
  ['plain space before tall punctuation', / [;:!?»]|« /],
  [
    'agreement with the candidate or the sender',
    /[(·]e[)s·]|\b(?:[rR]etenue?s?|sélectionnée?s?|candidate?s?|embauchée?s?|[rR]avie?s?|[dD]ésolée?s?|[hH]eureu[sx]e?|[mM]onsieur|[mM]adame)(?!\p{L})/u,
  ],
  [
    'hollow formula',
    /malgré (?:la qualité|l’intérêt)|avons? le regret|au regret|bonne continuation|ne manquerons pas|n’hésitez pas|suite favorable|parmi les nombreuses/i,
  ],
];
const politeForms = /(?<!\p{L})(?:vous|votre|vos|vôtre)(?!\p{L})/iu;
const familiarForms = /(?<![\p{L}-])(?:tu|te|ton|ta|tes|toi|tien|tienne)(?!\p{L})|(?<!\p{L})t’/iu;
const singularForms = /(?<!\p{L})(?:je|me|mon|ma|mes|moi)(?!\p{L})|(?<!\p{L})[jm]’/iu;
const englishSingular = /(?<![\p{L}“])(?:I|my|me)(?!\p{L})/u;
const hyphenatedFrench = /(?<!\p{L})(?:vous|notre|poste|votre|pour|merci)(?!\p{L})/iu;

type Defect = (typeof defects)[number];

/** Patterns that look from one paragraph into the next: what stands between them, and nothing else. */
const betweenParagraphs: typeof defects = defects.filter(([name]) =>
  ['line break inside a paragraph', 'empty paragraph'].includes(name),
);
const withinParagraph = defects.filter((defect) => !betweenParagraphs.includes(defect));
const ofFrenchAlone = new Set(['missing elision', 'uncontracted article']);

function patternsFor({ language, address, sender }: LetterRequest): readonly Defect[] {
  const asATeam = sender.team !== undefined;
  if (language === 'fr')
    return [
      ...withinParagraph,
      ...frenchDefects,
      address === 'tu' ? ['polite form', politeForms] : ['familiar form', familiarForms],
      ...(asATeam ? ([['first person singular', singularForms]] as const) : []),
    ];
  return [
    ...withinParagraph.filter(([name]) => !ofFrenchAlone.has(name)),
    ['French word', hyphenatedFrench],
    ...(asATeam ? ([['first person singular', englishSingular]] as const) : []),
  ];
}

function look(where: string, patterns: readonly Defect[]): string[] {
  return patterns.flatMap(([name, pattern]) => {
    const match = pattern.exec(where);
    return match === null ? [] : [`${name}: …${where.slice(Math.max(0, match.index - 30), match.index + 30)}…`];
  });
}

/** What is wrong with a letter, by name, with the words around it; nothing when it may be sent. */
export type DefectFinder = (letter: RenderedLetter, request: LetterRequest) => string[];

export function findDefects(letter: RenderedLetter, request: LetterRequest): string[] {
  return findDefectsOnce()(letter, request);
}

/** The same for letters that share most of their paragraphs: each different one is looked at once, the joints every time. */
export function findDefectsOnce(): DefectFinder {
  const clean = new Set<string>();
  return ({ subject, html, text }, request) => {
    const { language, address = 'vous', sender } = request;
    const voice = `${language} ${address} ${sender.team === undefined}`;
    const found = look(text, betweenParagraphs);
    const lookOnce = (piece: string, patterns: () => readonly Defect[]): void => {
      const key = `${voice} ${piece}`;
      if (clean.has(key)) return;
      const faults = look(piece, patterns());
      if (faults.length === 0) clean.add(key);
      found.push(...faults);
    };
    // With the line breaks around it, for the patterns that ask for a space before or after.
    for (const paragraph of text.split('\n\n')) lookOnce(`\n${paragraph}\n`, () => patternsFor(request));
    lookOnce(`\n${subject}\n`, () => patternsFor(request));
    for (const block of html.split(/(?<=<\/(?:p|ul)>)/))
      lookOnce(block, () => [['empty paragraph', /<p>\s*<\/p>/], ...defects.slice(-1)]);
    return found;
  };
}
