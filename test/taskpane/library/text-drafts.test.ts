import { keepOpened, textDraftsIn, textsOpened } from '../../../src/taskpane/library/editor/text-drafts';
import type { Memory } from '../../../src/session/memory/memory';
import { createPlainMemory } from '../../session/plain-memory';

/** The same storage, seen from a page that opens later. */
const nextPage = (memory: Memory): Memory => ({ ...memory });

test('what is typed is found at once, and by the next page once it is put away', () => {
  const memory = createPlainMemory();
  const drafts = textDraftsIn(memory);
  drafts.hold('fr/partials/close', 'À très vite,');
  expect(drafts.recall('fr/partials/close')).toBe('À très vite,');
  expect(textDraftsIn(memory).keys()).toEqual(['fr/partials/close']);
  expect(textDraftsIn(nextPage(memory)).keys()).toEqual([]);
  drafts.flush();
  expect(textDraftsIn(nextPage(memory)).recall('fr/partials/close')).toBe('À très vite,');
});

test('what was saved is no draft any more, and the others stay', () => {
  const memory = createPlainMemory();
  const drafts = textDraftsIn(memory);
  drafts.hold('one', 'un');
  drafts.hold('two', 'deux');
  drafts.flush();
  drafts.hold('one', null);
  expect(drafts.keys()).toEqual(['two']);
  drafts.flush();
  expect(textDraftsIn(nextPage(memory)).keys()).toEqual(['two']);
});

test('drafts of another shape are left unread, and replaced', () => {
  const memory = createPlainMemory();
  memory.keep('text-drafts-1', { one: 1 });
  const drafts = textDraftsIn(memory);
  expect(drafts.keys()).toEqual([]);
  drafts.hold('two', 'deux');
  drafts.flush();
  expect(memory.recall('text-drafts-1')).toEqual({ two: 'deux' });
});

test('the texts opened last come the latest first, each once, five of them', () => {
  const memory = createPlainMemory();
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) keepOpened(memory, key);
  expect(textsOpened(memory)).toEqual(['f', 'e', 'd', 'a', 'c']);
});
