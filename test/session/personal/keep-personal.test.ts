import { MailboxError } from '../../../src/mailbox/mailbox';
import type { PersonalStore } from '../../../src/mailbox/personal-store';
import { recallEngine } from '../../../src/session/letters/built-in-engine';
import { letterText } from '../../../src/session/document/letter-document';
import type { Memory } from '../../../src/session/memory/memory';
import { personalOf, type PersonalKeeper } from '../../../src/session/personal/keep-personal';
import { favouritesOf, filesOf, withText } from '../../../src/session/personal/personal-record';
import { readPersonalTexts } from '../../../src/session/letters/read-personal-texts';
import { addFavourite, noHabits, presetOf } from '../../../src/session/state/habits';
import type { Session } from '../../../src/session/course/session';
import { inventItem } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, shownLetter } from '../session-in-test';

const close = 'fr/parts/close.hbs';

/** The room that a mail client gives one person, seen from all their computers. */
class Room implements PersonalStore {
  text = '';
  refuses = false;
  constructor(readonly most = 30_000) {}
  read = (): Promise<string> => Promise.resolve(this.text);
  write = (text: string): Promise<void> => {
    if (this.refuses) return Promise.reject(new MailboxError('refused', 'roamingSettings.saveAsync', 9019));
    this.text = text;
    return Promise.resolve();
  };
}

interface Pane {
  readonly session: Session;
  readonly personal: PersonalKeeper;
  readonly letter: () => string;
}

async function openPane(personal: PersonalStore | null, memory: Memory = createPlainMemory()): Promise<Pane> {
  const mailbox = createMemoryMailbox({ item: inventItem(), ...(personal === null ? {} : { personal }) });
  const session = await connectSession(mailbox, { memory, loadEngine: () => recallEngine(memory) });
  const keeper = personalOf(session, () => Promise.resolve(readPersonalTexts));
  // The engine is a module of its own, fetched.
  while (session.snapshot().letter === null) await new Promise((resolve) => setTimeout(resolve, 1));
  await keeper.recall();
  return { session, personal: keeper, letter: () => letterText(shownLetter(session).document) };
}

const writing = (text: string | null) => (record: Parameters<typeof withText>[0], now: number) =>
  withText(record, close, text, now);

test('a text of one’s own is in the letter at once, on the other computer when it opens, and names itself', async () => {
  const room = new Room();
  const here = await openPane(room);
  expect(await here.personal.change(writing('À très vite,'))).toBe('kept');
  expect(here.letter()).toContain('À très vite,');
  expect(shownLetter(here.session).parts.find(({ part }) => part === 'close')?.origin).toBe('personal');
  const there = await openPane(room);
  expect(there.letter()).toContain('À très vite,');
  expect(there.personal.snapshot().place).toBe('mailbox');
});

test('back to the text below: the letter says it again, and the text can be had back', async () => {
  const { personal, letter } = await openPane(new Room());
  const before = letter();
  await personal.change(writing('À très vite,'));
  await personal.change(writing(null));
  expect(letter()).toBe(before);
  await personal.change(writing('À très vite,'));
  expect(letter()).toContain('À très vite,');
});

test('a text that would not fit is refused, and nothing of what is there is lost', async () => {
  const room = new Room(2_000);
  const { personal, letter } = await openPane(room);
  await personal.change(writing('À très vite,'));
  const kept = room.text;
  expect(await personal.change(writing('é'.repeat(1_500)))).toBe('too-much');
  expect(room.text).toBe(kept);
  expect(letter()).toContain('À très vite,');
  expect(personal.snapshot().used).toBeLessThan(2_000);
});

test('a mail client that does not take a text leaves it here, and gets it next time', async () => {
  const room = new Room();
  const memory = createPlainMemory();
  const first = await openPane(room, memory);
  room.refuses = true;
  expect(await first.personal.change(writing('À très vite,'))).toBe('kept-here');
  expect(first.personal.snapshot().place).toBe('not-yet-mailbox');
  expect(first.letter()).toContain('À très vite,');
  room.refuses = false;
  const next = await openPane(room, memory);
  expect(next.letter()).toContain('À très vite,');
  await next.personal.change((record) => record);
  expect(room.text).toContain('À très vite,');
});

test('where the mail client keeps nothing for a person, this browser does', async () => {
  const memory = createPlainMemory();
  const first = await openPane(null, memory);
  expect(await first.personal.change(writing('À très vite,'))).toBe('kept');
  const next = await openPane(null, memory);
  expect(next.letter()).toContain('À très vite,');
  expect(next.personal.snapshot().place).toBe('browser');
});

test('a text with a fault is kept as it was typed, and the text below goes on serving', async () => {
  const { personal, letter } = await openPane(new Room());
  const before = letter();
  await personal.change(writing('À bientôt, {{prenom}}'));
  expect(letter()).toBe(before);
  expect(filesOf(personal.snapshot().record)[close]).toBe('À bientôt, {{prenom}}');
});

test('tone is a setting of one’s own: the letter says tu, and speaks as a team', async () => {
  const { personal, letter } = await openPane(new Room());
  await personal.change((record, now) =>
    withText(record, 'library.json', '{ "format": 2, "formOfAddress": "tu", "voice": "nous" }', now),
  );
  expect(letter()).toMatch(/\sta\s/);
  expect(letter()).toMatch(/\snous\s/);
  expect(letter()).not.toMatch(/\s(?:votre|je)\s/i);
});

test('favourites of this computer go to the mail client, and reach the other one; dropped there, they are gone here', async () => {
  const memory = createPlainMemory();
  const plain = await openPane(null);
  const preset = presetOf(shownLetter(plain.session).request);
  memory.keep('habits-1', addFavourite(noHabits, { name: 'Go', preset }));
  const room = new Room();
  const here = await openPane(room, memory);
  const there = await openPane(room);
  expect(there.session.snapshot().state.habits?.favourites).toEqual([{ name: 'Go', preset }]);
  there.session.dispatch({ type: 'favourite-dropped', name: 'Go' });
  await there.personal.change((record) => record);
  expect(favouritesOf(there.personal.snapshot().record)).toEqual([]);
  await here.personal.recall();
  expect(here.session.snapshot().state.habits?.favourites).toEqual([]);
});
