import type { LetterRequest, RenderedLetter } from '../../src/letter/request';

/** Marks of a letter that was put together by a machine; each with a name for the failure. */
const defects: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['template syntax', /\{\{|\}\}|\{|\}|undefined|null|NaN|\[object/],
  ['double space', /[ \u00a0\u202f]{2}/],
  ['space before a comma or full stop', /[ \u00a0\u202f][,.](?!NET)/],
  ['doubled punctuation', /[,;:!?][\s\u00a0\u202f]*[,.;:!?]|\.\.|,\s*$(?!\n\n|$)/],
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

/** What is wrong with a letter, by name, with the words around it; nothing when it may be sent. */
export function findDefects({ subject, html, text }: RenderedLetter, request: LetterRequest): string[] {
  const found: string[] = [];
  const look = (where: string, list: typeof defects): void => {
    for (const [name, pattern] of list) {
      const match = pattern.exec(where);
      if (match !== null) found.push(`${name}: …${where.slice(Math.max(0, match.index - 30), match.index + 30)}…`);
    }
  };
  const french = request.language === 'fr';
  const elision = defects.filter(([name]) => french || (name !== 'missing elision' && name !== 'uncontracted article'));
  look(text, elision);
  look(subject, elision);
  look(html, [['empty paragraph', /<p>\s*<\/p>/], ...defects.slice(-1)]);
  if (french) {
    look(text, frenchDefects);
    look(`${subject}\n${text}`, [
      request.address === 'tu' ? ['polite form', politeForms] : ['familiar form', familiarForms],
      ...(request.sender.team === undefined ? [] : ([['first person singular', singularForms]] as const)),
    ]);
  } else {
    look(text, [
      ['French word', hyphenatedFrench],
      ...(request.sender.team === undefined ? [] : ([['first person singular', englishSingular]] as const)),
    ]);
  }
  return found;
}
