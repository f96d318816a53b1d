import { builtInLibrary } from '#built-in-library';
import { listOpenings, listReasons, listScenarios } from '../../../src/letter/list-choices';
import { openingIds, reasonIds, scenarioIds } from '../../../src/letter/request';
import { packTemplate, unpackTemplate } from '../../../src/library/shipped/packed-template';

describe.each(['fr', 'en'] as const)('the built-in library in %s', (language) => {
  test('has a letter for every scenario, in the order of the interface', () => {
    expect(listScenarios(builtInLibrary, language).map(({ id }) => id)).toEqual(scenarioIds);
  });

  test('has every reason and every opening', () => {
    expect(listReasons(builtInLibrary, language).map(({ id }) => id)).toEqual(reasonIds);
    expect(listOpenings(builtInLibrary, language).map(({ id }) => id)).toEqual(openingIds);
  });

  test('takes a precision of every reason, each with an example', () => {
    for (const { id, takesDetail, example } of listReasons(builtInLibrary, language)) {
      expect([id, takesDetail]).toEqual([id, true]);
      expect([id, example]).not.toEqual([id, '']);
    }
  });

  test('is read from the bundle as it was packed', () => {
    const { letters, reasons, openings, partials } = builtInLibrary.languages[language];
    const templates = [...[...letters, ...reasons, ...openings].map(({ body }) => body), ...Object.values(partials)];
    expect(templates.length).toBeGreaterThan(40);
    for (const template of templates) {
      const packed = JSON.stringify(packTemplate(template));
      expect(unpackTemplate(JSON.parse(packed) as ReturnType<typeof packTemplate>)).toEqual(template);
      expect(packed.length).toBeLessThanOrEqual(JSON.stringify(template).length);
    }
  });

  test('is plain data, that a build can write down and a page read back', () => {
    expect(JSON.parse(JSON.stringify(builtInLibrary))).toEqual(builtInLibrary);
  });
});
