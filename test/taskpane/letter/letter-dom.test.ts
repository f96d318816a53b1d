import { letterText } from '../../../src/session/document/letter-document';
import { parseLetter } from '../../../src/session/document/parse-letter';
import { drawLetter, findRange, readLetter } from '../../../src/taskpane/letter/letter-dom';

const letter = parseLetter(
  '<p>Bonjour <strong>Maëlle</strong>,</p><p>Ligne<br>suivante</p><ul><li>un point</li><li><em>deux</em></li></ul><p>Fin.</p>',
);

function draw(): HTMLElement {
  const element = document.createElement('div');
  drawLetter(element, letter);
  return element;
}

test('what is drawn reads back as the same letter', () => {
  expect(readLetter(draw())).toEqual(letter);
});

test('only the paragraphs that say something else are drawn again', () => {
  const element = draw();
  const before = [...element.children];
  const next = parseLetter(
    '<p>Bonjour <strong>Maëlle</strong>,</p><p>Merci.</p><p>Autre<br>ligne</p><ul><li>un point</li><li><em>deux</em></li></ul><p>Fin.</p>',
  );
  drawLetter(element, next);
  expect(readLetter(element)).toEqual(next);
  const after = [...element.children];
  expect(after[0]).toBe(before[0]);
  expect(after[3]).toBe(before[2]);
  expect(after[4]).toBe(before[3]);
  drawLetter(element, []);
  expect(element.childNodes).toHaveLength(0);
});

test('where only words differ, the paragraph and its marks stay and say the others', () => {
  const element = draw();
  const [greeting] = element.children;
  const strong = greeting?.querySelector('strong');
  const next = parseLetter('<p>Bonsoir <strong>Éloi</strong>,</p><p>Ligne<br>suivante</p>');
  drawLetter(element, next);
  expect(readLetter(element)).toEqual(next);
  expect(element.firstElementChild).toBe(greeting);
  expect(element.querySelector('strong')).toBe(strong);
});

test('a paragraph whose link leads elsewhere is drawn again', () => {
  const element = document.createElement('div');
  drawLetter(element, parseLetter('<p><a href="https://un.example">ici</a></p>'));
  const next = parseLetter('<p><a href="https://deux.example">ici</a></p>');
  drawLetter(element, next);
  expect(readLetter(element)).toEqual(next);
});

test.each(['Maëlle,', 'Bonjour Maëlle', 'suivante', 'un point', 'deux', 'Fin.', 'Ligne'])(
  'the words « %s » are found where the plain text has them',
  (words) => {
    const start = letterText(letter).indexOf(words);
    expect(findRange(draw(), start, start + words.length)?.toString()).toBe(words);
  },
);

test('a span past the end of the letter is nowhere', () => {
  expect(findRange(draw(), 500, 510)).toBeNull();
});

test('pasted markup that slipped in becomes text', () => {
  const element = document.createElement('div');
  element.innerHTML =
    '<p>Bonjour <span style="color:red">Maëlle</span></p><div>suite<br></div><a href="javascript:x()">lien</a><p><br></p>';
  expect(readLetter(element)).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Bonjour Maëlle' }] },
    { kind: 'paragraph', runs: [{ text: 'suite' }] },
    { kind: 'paragraph', runs: [{ text: 'lien' }] },
  ]);
});
