import { noTexts } from '../../src/library/texts/library-layers';
import { MailboxError } from '../../src/mailbox/mailbox';
import type { Session } from '../../src/session/course/session';
import { letterText } from '../../src/session/document/letter-document';
import { parseLetter } from '../../src/session/document/parse-letter';
import type { LettersInUse, LetterWriter } from '../../src/session/engine/engine';
import { shownFact } from '../../src/session/engine/letter-view';
import { createPlainEngine, inventFacts, inventItem, known } from './invented-application';
import { createMemoryMailbox } from './memory-mailbox';
import { connectSession, settle, shownLetter } from './session-in-test';

/** A session whose letters are written when the test lets them be. */
async function connectHeld(options: Parameters<typeof connectSession>[1] = {}) {
  const held: { readonly write: () => void; readonly fail: () => void }[] = [];
  const writerOf = (letters?: LettersInUse): LetterWriter => {
    const engine = createPlainEngine(letters);
    return {
      ...engine,
      over: (others) => Promise.resolve(writerOf(others)),
      write: (request) =>
        new Promise((resolve, reject) =>
          held.push({ write: () => resolve(engine.write(request)), fail: () => reject(new Error('died')) }),
        ),
    };
  };
  const item = inventItem();
  const mailbox = createMemoryMailbox({ item });
  const session = await connectSession(mailbox, { loadWriter: () => Promise.resolve(writerOf()), ...options });
  const answer = async (how: 'write' | 'fail' = 'write'): Promise<void> => {
    while (held.length > 0) {
      for (const one of held.splice(0)) one[how]();
      await settle();
    }
  };
  return { session, mailbox, item, held, answer };
}

const team = { ...noTexts, settings: { name: 'Atelier Nord' } };
const words = (session: Session): string => letterText(shownLetter(session).document);
const type = (session: Session, value: string): void => session.dispatch({ type: 'typed', fact: 'personal', value });

test('the page of a letter waits for its first letter', async () => {
  const { session, answer } = await connectHeld();
  expect(session.snapshot()).toMatchObject({ letter: null, state: { page: { name: 'letter' } } });
  await answer();
  expect(words(session)).toContain('Bonjour Maëlle,');
});

test('fields say at once what is typed, the letter follows with the last of it, and what came before is not asked', async () => {
  const { session, held, answer } = await connectHeld();
  await answer();
  for (const value of ['V', 'Vo', 'Votre', 'Votre projet.']) type(session, value);
  const shown = shownLetter(session);
  expect([shownFact(shown, 'personal'), words(session).includes('V')]).toEqual(['Votre projet.', false]);
  expect(held).toHaveLength(1);
  held.shift()?.write();
  await settle();
  expect(held).toHaveLength(1);
  await answer();
  expect(words(session)).toContain('Votre projet.');
});

test('choices show at once', async () => {
  const { session, answer } = await connectHeld();
  await answer();
  session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
  expect(shownLetter(session)).toMatchObject({ request: { scenario: 'promising', opening: 'talent-pool' } });
  expect(words(session)).toContain('after-cv');
  await answer();
  expect(words(session)).toContain('promising');
});

test('a reply asked for right after a key leaves with that key in it', async () => {
  const { session, mailbox, answer } = await connectHeld();
  await answer();
  type(session, 'Votre projet nous a plu.');
  const replied = session.write('reply');
  await settle();
  expect(mailbox.written).toEqual([]);
  await answer();
  await replied;
  expect(mailbox.written).toMatchObject([
    { letter: { text: expect.stringContaining('Votre projet nous a plu.') as string } },
  ]);
});

test('a fact that was just taken out is missing before anything leaves', async () => {
  const { session, mailbox, answer } = await connectHeld();
  await answer();
  session.dispatch({ type: 'typed', fact: 'firstName', value: '' });
  const replied = session.write('reply');
  await answer();
  await replied;
  expect(mailbox.written).toEqual([]);
  expect(shownLetter(session)).toMatchObject({ missing: ['firstName'], draft: { asked: true } });
});

test('a copy asked for right after a key has that key in it', async () => {
  const { session, answer } = await connectHeld();
  await answer();
  type(session, 'Votre projet nous a plu.');
  const copied = session.takeCopy();
  await answer();
  expect((await copied)?.text).toContain('Votre projet nous a plu.');
});

test('a copy of one letter is not that of another which came into view meanwhile', async () => {
  const { session, mailbox, item, answer } = await connectHeld();
  await answer();
  type(session, 'Votre projet nous a plu.');
  const copied = session.takeCopy();
  mailbox.open({ ...item, key: 'b', conversation: 'conversation-b' });
  await settle();
  await answer();
  expect(await copied).toBeNull();
});

test('a letter of one message never stands under another', async () => {
  const facts = { 'Candidature B': inventFacts({ firstName: known('Enora'), candidateAddress: known('e@x.example') }) };
  const { session, mailbox, item, held, answer } = await connectHeld({ facts });
  await answer();
  type(session, 'Votre projet.');
  mailbox.open({
    ...item,
    key: 'b',
    conversation: 'conversation-b',
    message: { ...item.message, subject: 'Candidature B' },
  });
  await settle();
  expect(session.snapshot().letter).toBeNull();
  held.shift()?.write();
  await settle();
  expect(session.snapshot().letter).toBeNull();
  await answer();
  expect(words(session)).toContain('Bonjour Enora,');
  mailbox.open(item);
  await settle();
  await answer();
  expect(words(session)).toContain('Votre projet.');
});

describe('edited by hand', () => {
  const edited = parseLetter('<p>À ma façon.</p>');

  test('an edit stands while a letter is being written, and is asked about once it has come', async () => {
    const { session, answer } = await connectHeld();
    await answer();
    session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
    session.dispatch({ type: 'letter-edited', document: edited, base: shownLetter(session).composedHtml });
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: false });
    await answer();
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: true });
  });

  test('edits kept right after a choice are kept over the letter of that choice', async () => {
    const { session, answer } = await connectHeld();
    await answer();
    session.dispatch({ type: 'letter-edited', document: edited, base: shownLetter(session).composedHtml });
    session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
    await answer();
    session.dispatch({ type: 'scenario-chosen', scenario: 'finalist' });
    const kept = session.keepEdits('edits-kept');
    await answer();
    await kept;
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: false });
  });

  test('edits come back over the letter of the present choices', async () => {
    const { session, answer } = await connectHeld();
    await answer();
    session.dispatch({ type: 'letter-edited', document: edited, base: shownLetter(session).composedHtml });
    session.dispatch({ type: 'edits-dropped' });
    session.dispatch({ type: 'scenario-chosen', scenario: 'promising' });
    const restored = session.keepEdits('edits-restored');
    await answer();
    await restored;
    expect(shownLetter(session)).toMatchObject({ document: edited, editConflict: false, draft: { discarded: null } });
  });
});

describe('a letter that cannot be written', () => {
  test('leaves the one before, says so, and is written at the next key', async () => {
    const { session, answer } = await connectHeld();
    await answer();
    type(session, 'Votre projet.');
    await answer('fail');
    expect(shownLetter(session)).toMatchObject({ isBehind: true, personal: 'Votre projet.' });
    type(session, 'Votre projet !');
    await answer();
    expect(shownLetter(session)).toMatchObject({ isBehind: false });
    expect(words(session)).toContain('Votre projet !');
  });

  test('does not leave, and is tried again when it is asked for again', async () => {
    const { session, mailbox, answer } = await connectHeld();
    await answer();
    type(session, 'Votre projet.');
    await answer('fail');
    const refused = session.write('reply');
    await answer('fail');
    await refused;
    expect(shownLetter(session).draft.writing).toMatchObject({ name: 'failed', failure: { code: 'unexpected' } });
    const replied = session.write('reply');
    await answer();
    await replied;
    expect(mailbox.written).toHaveLength(1);
  });

  test('is not copied as it was before', async () => {
    const { session, answer } = await connectHeld();
    await answer();
    type(session, 'Votre projet.');
    const copied = expect(session.takeCopy()).rejects.toThrow('died');
    await answer('fail');
    await copied;
  });

  test('is told in the place of the page where there was none yet, and asked for again with it', async () => {
    const { session, answer } = await connectHeld();
    await answer('fail');
    expect(session.snapshot().state.page).toMatchObject({ name: 'unreadable', failure: { code: 'unexpected' } });
    session.readAgain();
    await settle();
    await answer();
    expect(words(session)).toContain('Bonjour Maëlle,');
  });

  test('is told in the place of the page that was asked for by hand', async () => {
    const mailbox = createMemoryMailbox({ item: inventItem() });
    mailbox.failNext('read', new MailboxError('refused', 'body.getAsync', 9020));
    const failing: LetterWriter = { ...createPlainEngine(), write: () => Promise.reject(new Error('died')) };
    const session = await connectSession(mailbox, {
      loadWriter: () => Promise.resolve({ ...failing, over: () => Promise.resolve(failing) }),
    });
    await session.writeUnread();
    expect(session.snapshot().state.page).toMatchObject({ name: 'unreadable', failure: { code: 'unexpected' } });
  });
});

test('other letters leave the page as it is until they have written', async () => {
  const { session, answer } = await connectHeld();
  await answer();
  await session.useLetters({ team });
  expect(words(session)).not.toContain('Atelier Nord');
  await answer();
  expect(words(session)).toContain('De la part de Atelier Nord.');
});

test('the letter before is not read over while the next one is being written', async () => {
  const asked: string[] = [];
  const { session, answer } = await connectHeld({
    askReview: (text) => {
      asked.push(text);
      return Promise.resolve([]);
    },
  });
  await answer();
  const before = asked.length;
  type(session, 'Votre projet.');
  await settle();
  expect(asked).toHaveLength(before);
  await answer();
  expect(asked.at(-1)).toContain('Votre projet.');
});

test('what writes many letters writes them on this thread, from the letters in use', async () => {
  let loads = 0;
  const { session, answer } = await connectHeld({
    loadEngine: () => {
      loads += 1;
      return Promise.resolve(createPlainEngine());
    },
  });
  await answer();
  expect(loads).toBe(0);
  await session.useLetters({ team });
  expect((await session.readyDesk()).engine.customs.team).toBe('Atelier Nord');
  await session.readyDesk();
  expect(loads).toBe(1);
});
