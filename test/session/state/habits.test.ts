import type { Preset } from '../../../src/session/state/habits';
import { inventFacts, inventItem, known } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, settle, shownLetter } from '../session-in-test';

function messageOf(subject: string) {
  const item = inventItem({ key: subject, conversation: subject });
  return { ...item, message: { ...item.message, subject } };
}

const preset: Preset = {
  scenario: 'promising',
  reason: 'experience',
  opening: 're-apply',
  address: 'tu',
  detail: '',
  openingDetail: 'le développement web',
};

describe('« comme la dernière fois »', () => {
  test('is offered for the next letter, with its precision, once choices other than the suggested ones have left', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A') });
    const session = await connectSession(mailbox, { facts: { B: inventFacts({ firstName: known('Enora') }) } });
    expect(shownLetter(session).presets).toEqual([]);
    session.dispatch({ type: 'reason-chosen', reason: 'required-skills' });
    session.dispatch({ type: 'typed', fact: 'detail', value: 'une pratique de Go' });
    session.dispatch({ type: 'typed', fact: 'personal', value: 'Votre projet Brocéliande est beau.' });
    await session.write('reply');

    mailbox.open(messageOf('B'));
    await settle();
    const [last] = shownLetter(session).presets;
    if (last === undefined) throw new Error('nothing is offered');
    expect(last).toMatchObject({ name: null, chosen: false, summary: expect.stringContaining('Go') as string });
    session.dispatch({ type: 'preset-chosen', preset: last.preset });
    const { request, presets } = shownLetter(session);
    expect(request).toMatchObject({ firstName: 'Enora', reason: 'required-skills', detail: 'une pratique de Go' });
    expect(request).not.toHaveProperty('personal');
    expect(presets[0]?.chosen).toBe(true);
  });

  test('is not offered when it is what is suggested anyway', async () => {
    const mailbox = createMemoryMailbox({ item: messageOf('A') });
    const session = await connectSession(mailbox);
    await session.write('reply');
    mailbox.open(messageOf('B'));
    await settle();
    expect(shownLetter(session).presets).toEqual([]);
  });

  test('outlives the pane without the precision, which was about one person', async () => {
    const memory = createPlainMemory();
    const session = await connectSession(createMemoryMailbox({ item: messageOf('A') }), { memory });
    session.dispatch({ type: 'reason-chosen', reason: 'required-skills' });
    session.dispatch({ type: 'typed', fact: 'detail', value: 'une pratique de Go' });
    await session.write('reply');
    const next = await connectSession(createMemoryMailbox({ item: messageOf('B') }), { memory });
    expect(shownLetter(next).presets[0]?.preset).toMatchObject({ reason: 'required-skills', detail: '' });
    expect(JSON.stringify(memory.recall('habits-1'))).not.toContain('Go');
  });
});

test('a favourite is kept, found again by another pane, and dropped', async () => {
  const memory = createPlainMemory();
  const session = await connectSession(createMemoryMailbox({ item: messageOf('A') }), { memory });
  session.dispatch({ type: 'favourite-kept', name: 'Web', preset });
  const other = await connectSession(createMemoryMailbox({ item: messageOf('B') }), { memory });
  expect(shownLetter(other).presets).toMatchObject([{ name: 'Web', preset }]);
  other.dispatch({ type: 'preset-chosen', preset });
  const { detail, ...choices } = preset;
  expect(detail).toBe('');
  expect(shownLetter(other).request).toMatchObject(choices);
  other.dispatch({ type: 'favourite-dropped', name: 'Web' });
  session.readAgain();
  await settle();
  expect(shownLetter(session).presets).toEqual([]);
});

test('a preset puts back the parts it fills, and leaves hand edits to the recruiter’s choice', async () => {
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }));
  session.dispatch({ type: 'part-removed', part: 'opening' });
  const document = [{ kind: 'paragraph', runs: [{ text: 'À ma façon.' }] }] as const;
  session.dispatch({ type: 'letter-edited', document, base: shownLetter(session).composedHtml });
  session.dispatch({ type: 'preset-chosen', preset });
  expect(shownLetter(session)).toMatchObject({ document, editConflict: true, draft: { without: [] } });
});

test('the hints of the first use are due once in the life of a computer', async () => {
  const memory = createPlainMemory();
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }), { memory });
  expect(shownLetter(session).hintsDue).toBe(true);
  session.dispatch({ type: 'hints-shown' });
  expect(shownLetter(session).hintsDue).toBe(false);
  const next = await connectSession(createMemoryMailbox({ item: inventItem() }), { memory });
  expect(shownLetter(next).hintsDue).toBe(false);
});

test.each([
  ['nothing', null],
  ['another shape', ['x']],
  ['an unknown scenario', { last: { ...preset, scenario: 'ghosting' }, favourites: [{ name: 'x', preset: null }] }],
])('what was kept is not trusted: %s gives no preset', async (_, kept) => {
  const memory = createPlainMemory();
  memory.keep('habits-1', kept);
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }), { memory });
  expect(shownLetter(session).presets).toEqual([]);
});
