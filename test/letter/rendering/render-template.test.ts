import { builtInLibrary } from '#built-in-library';
import { buildFields } from '../../../src/letter/rendering/letter-fields';
import { renderTemplate, TemplateLimitError, type TemplateScope } from '../../../src/letter/rendering/render-template';
import type { Template } from '../../../src/letter/template';

const scope = (partials: Readonly<Record<string, Template>> = {}): TemplateScope => {
  const now = '2026-04-16T10:00:00+02:00';
  const sender = { firstName: 'Camille', lastName: 'Perrin' };
  return {
    language: 'fr',
    address: 'vous',
    plural: false,
    now,
    fields: buildFields(
      { language: 'fr', scenario: 'after-cv', opening: 'none', firstName: 'A*a', now, sender },
      builtInLibrary.settings,
    ),
    include: (name) => partials[name],
    chooseWording: () => 0,
  };
};

describe('a path reaches own properties only', () => {
  test.each([['constructor'], ['__proto__'], ['sender', 'constructor', 'name'], ['firstName', 'length'], ['toString']])(
    '%s %s %s',
    (...field) => {
      expect(renderTemplate([{ kind: 'show', value: { field } }], scope())).toBe('');
    },
  );

  test.each(['constructor', '__proto__', 'hasOwnProperty'])('no helper is called %s', (call) => {
    expect(renderTemplate([{ kind: 'show', value: { call, with: [] } }], scope())).toBe('');
  });
});

test('a value is escaped where it is shown, a literal of the author’s too', () => {
  expect(renderTemplate([{ kind: 'show', value: { field: ['firstName'] } }], scope())).toBe('A\\*a');
});

describe('a template that would run away stops', () => {
  test('partials that call the next one twice', () => {
    const partials = Object.fromEntries(
      Array.from({ length: 28 }, (_, level) => [
        `p${level}`,
        [1, 2].map(() => ({ kind: 'include', name: `p${level + 1}` }) as const),
      ]),
    );
    expect(() => renderTemplate([{ kind: 'include', name: 'p0' }], scope(partials))).toThrow(TemplateLimitError);
  });

  test('a partial that calls itself', () => {
    const partials: Record<string, Template> = { p: [{ kind: 'include', name: 'p' }] };
    expect(() => renderTemplate([{ kind: 'include', name: 'p' }], scope(partials))).toThrow(TemplateLimitError);
  });

  test('more text than any letter has', () => {
    const partials: Record<string, Template> = { p: ['x'.repeat(10_000)] };
    const many: Template = Array.from({ length: 7 }, () => ({ kind: 'include', name: 'p' }) as const);
    expect(() => renderTemplate(many, scope(partials))).toThrow(TemplateLimitError);
  });
});
