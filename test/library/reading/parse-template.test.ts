import { describeProblem, type LibraryFault } from '../../../src/library/format/library-problem';
import { parseTemplate } from '../../../src/library/reading/parse-template';
import { growthOf, linearAtMost } from '../../growth';

function faultsOf(source: string): readonly { readonly line: number; readonly fault: LibraryFault }[] {
  return parseTemplate(source, 'fr').faults;
}

describe('a template that is wrong is reported with its line and what was meant', () => {
  test.each([
    ['{{#if position}}\nau poste', 2, 'syntax'],
    ['Bonjour\n{{firstName', 2, 'syntax'],
    ['{{#if position}}x{{/unless}}', 1, 'syntax'],
    ['Bonjour\n\n{{firstname}}', 3, 'unknown-field'],
    ['{{sender.name}}', 1, 'unknown-field'],
    ['{{constructor}}', 1, 'unknown-field'],
    ['{{sender.__proto__.x}}', 1, 'unknown-field'],
    ['{{dee position}}', 1, 'unknown-helper'],
    ['{{toString position}}', 1, 'unknown-helper'],
    ['{{de}}', 1, 'unknown-field'],
    ['{{de position firstName}}', 1, 'arguments'],
    ['{{vous "votre"}}', 1, 'arguments'],
    ['{{#if}}x{{/if}}', 1, 'arguments'],
    ['{{{firstName}}}', 1, 'not-allowed'],
    ['{{../firstName}}', 1, 'not-allowed'],
    ['{{@root.firstName}}', 1, 'not-allowed'],
    ['{{this}}', 1, 'not-allowed'],
    ['{{de position case="x"}}', 1, 'not-allowed'],
    ['{{#each skills}}x{{/each}}', 1, 'not-allowed'],
    ['{{#wording}}a{{else}}b{{/wording}}', 1, 'not-allowed'],
    ['{{> (lookup . "x")}}', 1, 'not-allowed'],
    ['{{#> layout}}x{{/layout}}', 1, 'not-allowed'],
    ['{{* decorator}}', 1, 'not-allowed'],
    ['Bonjour <b>vous</b>', 1, 'not-allowed'],
    ['x'.repeat(50_001), 1, 'too-large'],
    [`${'{{#if position}}'.repeat(30)}x${'{{/if}}'.repeat(30)}`, 1, 'not-allowed'],
  ])('%.60s', (source, line, kind) => {
    const [first] = faultsOf(source);
    expect(first).toMatchObject({ line, fault: { kind } });
  });

  test('the name that was meant is proposed', () => {
    expect(faultsOf('{{firstname}}')[0]?.fault).toMatchObject({ meant: 'firstName' });
    expect(faultsOf('{{vou "a" "b"}}')[0]?.fault).toMatchObject({ meant: 'vous' });
    expect(faultsOf('{{zzzzzz}}')[0]?.fault).toMatchObject({ meant: null });
  });

  test('one reading reports every fault', () => {
    expect(faultsOf('{{a1}}\n{{b2 "x"}}\n{{{position}}}').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('the sentence names file, line, fault and repair, in both languages', () => {
    const [first] = faultsOf('\n{{firstname}}');
    if (first === undefined) throw new Error('no fault');
    const problem = { file: 'fr/letters/x.hbs', ...first };
    expect(describeProblem(problem, 'en')).toBe(
      'fr/letters/x.hbs, line 2: unknown field “firstname”. Did you mean “firstName”?',
    );
    expect(describeProblem(problem, 'fr')).toBe(
      'fr/letters/x.hbs, ligne 2\u00a0: champ inconnu, «\u00a0firstname\u00a0». Vouliez-vous dire «\u00a0firstName\u00a0»\u202f?',
    );
  });
});

describe('no text keeps the parser busy', () => {
  test.each([
    ['tags', 4_000, (count: number) => '{{position}}'.repeat(count)],
    ['tags left open', 24_000, (count: number) => '{{'.repeat(count)],
    ['nested blocks', 2_000, (count: number) => `${'{{#if position}}'.repeat(count)}x${'{{/if}}'.repeat(count)}`],
    ['nested values', 8_000, (count: number) => `{{de ${'(de '.repeat(count)}position${')'.repeat(count)}}}`],
    ['else-if chains', 2_000, (count: number) => `{{#if position}}${'{{else if position}}'.repeat(count)}{{/if}}`],
    ['comments left open', 16_000, (count: number) => '{{!'.repeat(count)],
    ['a path without end', 20_000, (count: number) => `{{${'a.'.repeat(count)}b}}`],
    ['spaces', 48_000, (count: number) => `${' '.repeat(count)}{{> greeting}}`],
    ['quotes', 9_000, (count: number) => "« l' ".repeat(count)],
  ])('%s', (_, count, source) => {
    expect(growthOf(count, source, (text) => parseTemplate(text, 'fr'))).toBeLessThan(linearAtMost);
  });
});

test('a sound template becomes plain data, with its typography put right', () => {
  expect(parseTemplate(`{{! note }}L'offre :\n{{#if position}}{{de position}}{{else}}rien{{/if}}`, 'fr')).toEqual({
    template: [
      'L’offre\u00a0:\n',
      {
        kind: 'if',
        test: { field: ['position'] },
        then: [{ kind: 'show', value: { call: 'de', with: [{ field: ['position'] }] } }],
        otherwise: ['rien'],
      },
    ],
    includes: [],
    faults: [],
  });
});
