/** @jest-environment jsdom */
import { chooseLabel, findLabel } from '../../src/gmail/chosen-label';
import { createPlainMemory } from '../session/plain-memory';

describe('the chosen label among those of a conversation', () => {
  test.each([
    ['is known whole', ['Clients', 'Refus envoyé'], 'Refus envoyé', 'Refus envoyé'],
    [
      'is known in another case, without accents or with other spaces',
      ['REFUS  ENVOYE'],
      ' Refus\u00a0envoyé ',
      'REFUS  ENVOYE',
    ],
    [
      'is known by its own name when it is nested',
      ['Recrutement/2026/Refus envoyé'],
      'Refus envoyé',
      'Recrutement/2026/Refus envoyé',
    ],
    [
      'is known with some of its parents',
      ['RH/Recrutement/Refus envoyé'],
      'Recrutement/Refus envoyé',
      'RH/Recrutement/Refus envoyé',
    ],
    ['is known in decomposed letters', ['Refus envoye\u0301'], 'Refus envoyé', 'Refus envoye\u0301'],
  ])('%s', (_name, labels, chosen, found) => {
    expect(findLabel(labels, chosen)).toBe(found);
  });

  test.each([
    ['a longer name', ['Refus envoyé à relire'], 'Refus envoyé'],
    ['a name that ends alike', ['Pas de refus envoyé'], 'Refus envoyé'],
    ['a part of a name', ['Refus'], 'Refus envoyé'],
    ['a label inside the chosen one', ['Refus envoyé/2026'], 'Refus envoyé'],
    ['one with another parent', ['Stages/Refus envoyé'], 'Recrutement/Refus envoyé'],
    ['any label when none is chosen', ['', 'Refus envoyé'], ' / '],
  ])('is not %s', (_name, labels, chosen) => {
    expect(findLabel(labels, chosen)).toBeNull();
  });
});

describe('the choice of a label', () => {
  test('is « Refus envoyé » until another one is chosen, which is kept; no label is a choice too', () => {
    const memory = createPlainMemory();
    const label = chooseLabel(memory);
    expect(label.name()).toBe('Refus envoyé');
    label.choose('Répondu');
    expect(chooseLabel(memory).name()).toBe('Répondu');
    label.choose('');
    expect(chooseLabel(memory).name()).toBe('');
  });

  test('is told to the panels of the other tabs', () => {
    const memory = createPlainMemory();
    const [here, there] = [chooseLabel(memory), chooseLabel(memory)];
    const heard: string[] = [];
    there.subscribe(() => heard.push(there.name()));
    here.choose('Répondu');
    window.dispatchEvent(new StorageEvent('storage'));
    expect(heard).toEqual(['Répondu']);
  });

  test('is the usual label when what was kept is no name', () => {
    const memory = createPlainMemory();
    memory.keep('label-1', { name: 'x' });
    expect(chooseLabel(memory).name()).toBe('Refus envoyé');
  });
});
