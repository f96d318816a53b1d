import { letterText } from '../../src/session/letter-document';
import { parseLetter } from '../../src/session/parse-letter';
import { drawLetter, findRange, readLetter } from '../../src/taskpane/letter-dom';

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
