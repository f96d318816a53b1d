import { builtInLibrary } from '#built-in-library';
import type { LibraryFiles } from '../../../src/library/format/library-files';
import { loadLibrary } from '../../../src/library/reading/load-library';
import { recallEngine } from '../../../src/session/letters/built-in-engine';
import {
  dropImportedLetters,
  importTeamLetters,
  tellImportedLetters,
} from '../../../src/session/letters/imported-team';
import { letterText } from '../../../src/session/document/letter-document';
import type { Memory } from '../../../src/session/memory/memory';
import type { Session } from '../../../src/session/course/session';
import { inventItem } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { createPlainMemory } from '../plain-memory';
import { connectSession, shownLetter } from '../session-in-test';

// Letters are written for each change, on a machine that does other things too.
jest.setTimeout(30_000);

const team: LibraryFiles = {
  'library.json': '{ "format": 2, "name": "Atelier Nord", "languages": ["fr"] }',
  'fr/parts/close.hbs': 'À bientôt,\nl’Atelier Nord',
};
/** The check without its letters, which have their own tests. */
const check = (files: LibraryFiles) =>
  Promise.resolve({ ...loadLibrary(files, builtInLibrary), advice: [], letters: 0 });
const letter = (session: Session): string => letterText(shownLetter(session).document);

async function openPane(memory: Memory): Promise<Session> {
  const session = await connectSession(createMemoryMailbox({ item: inventItem() }), {
    memory,
    loadEngine: () => recallEngine(memory),
  });
  while (session.snapshot().letter === null) await new Promise((resolve) => setTimeout(resolve, 1));
  tellImportedLetters(session);
  return session;
}

test('letters brought from a file serve at once, are there when the pane opens again, and can be taken out', async () => {
  const memory = createPlainMemory();
  const first = await openPane(memory);
  const before = letter(first);
  expect(await importTeamLetters(first, team, check)).toEqual([]);
  expect(letter(first)).toContain('l’Atelier Nord');
  const next = await openPane(memory);
  expect(letter(next)).toContain('l’Atelier Nord');
  expect(next.snapshot().state.letters).toMatchObject({ state: 'imported', serving: 'Atelier Nord' });
  await dropImportedLetters(next);
  expect(letter(next)).toBe(before);
  expect((await openPane(memory)).snapshot().state.letters.state).toBe('unknown');
});

test('letters with a fault are refused whole, and those before serve; what changes between two is told', async () => {
  const session = await openPane(createPlainMemory());
  await importTeamLetters(session, team, check);
  const faulty = { ...team, 'fr/parts/close.hbs': '{{prenom}}', 'fr/parts/greeting.hbs': 'Bonjour,' };
  expect(await importTeamLetters(session, faulty, check)).toMatchObject([{ file: 'fr/parts/close.hbs', line: 1 }]);
  expect(letter(session)).toContain('l’Atelier Nord');
  await importTeamLetters(session, { ...team, 'fr/parts/close.hbs': 'Bien à vous,' }, check);
  expect(session.snapshot().state.letters.news.map(({ file }) => file)).toEqual(['fr/parts/close.hbs']);
});
