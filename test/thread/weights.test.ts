import { powerOf, readWeights, weigh, weightRows } from '../../src/thread/weights';

const model = new Map([
  ['word candidature', 1.25],
  ['word a', -1.3],
  ['word l’été', 0.4],
  ['word  twice spaced', 2.2],
  ['subject re', -2.25],
  ['subject nothing', 0.01],
]);

test('weights are read as they were written, to a twentieth, however often they are asked for', () => {
  const weights = readWeights(`\n${weightRows(model)}\n`);
  for (let time = 0; time < 4; time += 1) {
    expect(weights.get('word')?.get('candidature')).toBe(1.25);
    expect(weights.get('word')?.get('a')).toBe(-1.3);
    expect(weights.get('word')?.get('l’été')).toBe(0.4);
    expect(weights.get('word')?.get(' twice spaced')).toBe(2.2);
    expect(weights.get('subject')?.get('re')).toBe(-2.25);
    for (const absent of ['', 'b', 'candidatures', 'zz', 'constructor'])
      expect(weights.get('word')?.get(absent)).toBeUndefined();
  }
  expect(weights.get('subject')?.get('nothing')).toBeUndefined();
  expect(weights.get('nowhere')).toBeUndefined();
});

test('what is not known weighs nothing in a sum', () => {
  const weights = readWeights(weightRows(model));
  const sum = weigh(weights, (emit) => {
    emit('word', 'candidature');
    emit('word', 'unheard of');
    emit('nowhere', 'candidature');
    emit('subject', 're');
  });
  expect(sum).toBe(-1);
  expect(powerOf(weights, 'subject', ['re', 'fwd'])).toBe(Math.exp(-2.25));
  expect(powerOf(weights, 'nowhere', ['re'])).toBe(1);
});

test('a model without weights is one, and rows of another form are refused', () => {
  expect(readWeights('\n').size).toBe(0);
  expect(readWeights(weightRows(new Map())).size).toBe(0);
  expect(() => readWeights('-19~no inside\n-17~none answer')).toThrow(/learnt again/);
  expect(() => weightRows(new Map([['word a', 9]]))).toThrow(/more than can be written/);
});
