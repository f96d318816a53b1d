import type { Figure } from '../../../src/session/memory/figures';
import { menuSentences } from '../../../src/session/sentences/menu-sentences';
import { figuresCsv, summariseFigures } from '../../../src/session/memory/summarise-figures';
import { inventFacts, inventItem } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, settle } from '../session-in-test';

const figure = (day: string, age: number | null, scenario: Figure['scenario'] = 'after-cv'): Figure => ({
  day,
  scenario,
  age,
});

describe('what is counted', () => {
  test('a reply counts once, even when the same letter leaves again from its draft', async () => {
    const memory = createPlainMemory();
    const mailbox = createMemoryMailbox({ item: inventItem({ conversation: 'thread' }) });
    const session = await connectSession(mailbox, { memory });
    await session.write('reply');
    await session.write('reply');
    session.flush();
    const draft = inventItem({ key: 'draft', conversation: 'thread', mode: 'compose' });
    const writing = await connectSession(createMemoryMailbox({ item: draft }), { memory });
    await writing.write('insert-top');
    expect(session.recallFigures()).toEqual([figure('2026-11-23', 13)]);
  });

  test('it holds nothing of the candidate', async () => {
    const memory = createPlainMemory();
    const session = await connectSession(createMemoryMailbox({ item: inventItem() }), { memory });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'Votre projet Brocéliande est beau.' });
    await session.write('reply');
    expect(JSON.stringify(memory.recall('figures-1'))).toBe('[{"day":"2026-11-23","scenario":"after-cv","age":13}]');
  });

  test('a letter that did not leave does not count, and figures can be erased', async () => {
    const memory = createPlainMemory();
    const unknown = inventFacts({ receivedDate: { state: 'missing' }, firstName: { state: 'missing' } });
    const item = inventItem();
    const session = await connectSession(createMemoryMailbox({ item }), {
      memory,
      facts: { [item.message.subject]: unknown },
    });
    await session.write('reply');
    expect(session.recallFigures()).toEqual([]);
    session.dispatch({ type: 'typed', fact: 'firstName', value: 'Maëlle' });
    await session.write('reply');
    await settle();
    expect(session.recallFigures()).toEqual([figure('2026-11-23', null)]);
    session.forgetFigures();
    expect(session.recallFigures()).toEqual([]);
  });

  test.each([
    ['nothing', null],
    ['a day that does not exist', [figure('2026-13-45', 2)]],
    ['words', 'x'],
    ['a negative age', [figure('2026-11-02', -1)]],
  ])('what was kept is not trusted: %s counts for nothing', async (_, kept) => {
    const memory = createPlainMemory();
    memory.keep('figures-1', kept);
    const session = await connectSession(createMemoryMailbox(), { memory });
    expect(session.recallFigures()).toEqual([]);
  });
});

describe('the summary', () => {
  test('gives the median age and the share within two weeks of the applications whose age is known', () => {
    const summary = summariseFigures([
      figure('2026-11-02', 3),
      figure('2026-11-03', 14),
      figure('2026-11-04', 15),
      figure('2026-11-05', 40),
      figure('2026-11-06', null),
    ]);
    expect(summary).toMatchObject({ count: 5, medianAge: 14.5, prompt: 0.5 });
  });

  test('says nothing of ages that no thread told', () => {
    expect(summariseFigures([figure('2026-11-06', null)])).toMatchObject({ medianAge: null, prompt: null });
  });

  test('counts the months in order, empty ones included, across a new year', () => {
    const { months } = summariseFigures([figure('2027-02-01', 2), figure('2026-12-31', 4), figure('2026-12-01', 8)]);
    expect(months).toEqual([
      { month: '2026-12', count: 2, medianAge: 6 },
      { month: '2027-01', count: 0, medianAge: null },
      { month: '2027-02', count: 1, medianAge: 2 },
    ]);
  });

  test('shows the last twelve months of a long use', () => {
    const { months } = summariseFigures([figure('1026-01-01', 2), figure('2026-11-01', 2)]);
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toMatchObject({ month: '2026-11', count: 1 });
  });

  test('counts the scenarios, the most frequent first', () => {
    const { scenarios } = summariseFigures([
      figure('2026-11-01', 1, 'finalist'),
      figure('2026-11-01', 1),
      figure('2026-11-02', 1),
    ]);
    expect(scenarios).toEqual([
      { scenario: 'after-cv', count: 2 },
      { scenario: 'finalist', count: 1 },
    ]);
  });
});

describe('the table for a spreadsheet', () => {
  const names = { 'after-cv': 'Après le CV ; lu', promising: '=1+1' } as Record<string, string>;
  const table = (language: 'fr' | 'en') =>
    figuresCsv(
      [figure('2026-11-02', 3), figure('2026-11-03', null, 'promising')],
      menuSentences[language].figures,
      (scenario) => names[scenario] ?? scenario,
    );
  const bytes = (text: string) => [...new TextEncoder().encode(text)];

  test('opens in a French Excel, byte for byte: a mark, semicolons, no comma that is a number’s, Windows lines, no formula', () => {
    expect(bytes(table('fr'))).toEqual([
      ...[0xef, 0xbb, 0xbf],
      ...bytes('Jour;Situation;"Âge de la candidature, en jours"'),
      ...[0x0d, 0x0a],
      ...bytes('2026-11-02;"Après le CV ; lu";3'),
      ...[0x0d, 0x0a],
      ...bytes("2026-11-03;'=1+1;"),
      ...[0x0d, 0x0a],
    ]);
  });

  test('is separated by commas in English, where Excel takes a semicolon for text', () => {
    expect(table('en').split('\r\n').slice(1)).toEqual(['2026-11-02,"Après le CV ; lu",3', "2026-11-03,'=1+1,", '']);
  });
});
