import { sentences } from '../../src/self-check/sentences';

describe('the words of the self-check', () => {
  const both = Object.entries(sentences.fr.problems).flatMap(([name, french]) => {
    const english = sentences.en.problems[name as keyof typeof sentences.en.problems];
    return [['fr', name, french.what, french.todo] as const, ['en', name, english.what, english.todo] as const];
  });

  it.each(both)('are two sentences (%s, %s): what is wrong, and what to do', (_, __, what, todo) => {
    expect(what).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(todo).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(todo.length).toBeGreaterThan(30);
  });

  it('are good French: typographic apostrophes, and no space that breaks before a double sign', () => {
    const french = both.filter(([language]) => language === 'fr').flatMap(([, , what, todo]) => [what, todo]);
    for (const sentence of french) {
      expect(sentence.replace(/'self'/g, '')).not.toMatch(/'/);
      expect(sentence).not.toMatch(/ [;:!?»]|« /);
    }
  });
});
