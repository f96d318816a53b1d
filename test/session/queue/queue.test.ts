import type { Assessment } from '../../../src/session/queue/assess-item';
import { queueToKeep, recallQueue } from '../../../src/session/queue/keep-queue';
import { entryBefore, nextEntry, queueProgress } from '../../../src/session/queue/queue-progress';
import {
  openedQueue,
  reduceQueue,
  selectionQueue,
  type Queue,
  type QueueEvent,
} from '../../../src/session/queue/queue';

const carried = {
  preset: {
    scenario: 'after-cv',
    reason: 'none',
    opening: 'talent-pool',
    address: 'vous',
    detail: '',
    openingDetail: '',
  },
  suggested: 'after-cv',
} as const;

function read(changes: Partial<Assessment> = {}): Assessment {
  return {
    firstName: 'Maëlle',
    lastName: 'Kerbrat',
    position: 'Ingénieure DevOps',
    address: 'maelle.kerbrat@courriel.example',
    apart: null,
    missing: [],
    findings: 0,
    ...changes,
  };
}

/** As many messages as there are readings, all read. */
function readAll(...readings: readonly Partial<Assessment>[]): Queue {
  const messages = readings.map((_, index) => ({ key: `m${index}`, subject: `Candidature ${index}` }));
  const events = readings.map((changes, index): QueueEvent => ({
    type: 'entry-read',
    key: `m${index}`,
    read: read(changes),
  }));
  return events.reduce(reduceQueue, selectionQueue(messages));
}

const states = ({ entries }: Queue) =>
  entries.map(({ state }) => (state.name === 'apart' ? `apart: ${state.why.name}` : state.name));
const persons = ['Ada', 'Bao', 'Chloé', 'Dima', 'Élif'];
const five = (): Queue => readAll(...persons.map((firstName) => ({ firstName })));
const shown = (key: string): QueueEvent => ({ type: 'shown', key, subject: '', read: read({ firstName: key }) });

test('a selection holds each message once, and no more than Outlook selects', () => {
  const many = Array.from({ length: 130 }, (_, index) => ({ key: `m${index % 120}`, subject: '' }));
  expect(selectionQueue(many).entries).toHaveLength(100);
});

describe('what is set apart', () => {
  test('the same person for the same post, but for the first one read', () => {
    const queue = readAll(
      {},
      { firstName: 'Maelle', position: 'ingénieure devops', address: 'x@y.example' },
      { position: 'Chargée de projet' },
    );
    expect(states(queue)).toEqual(['to-write', 'apart: duplicate', 'to-write']);
    expect(queue.entries[1]?.state).toEqual({ name: 'apart', why: { name: 'duplicate', of: 'm0' } });
  });

  test('two persons behind one address of a job board are two', () => {
    const board = { address: 'reponse@jobboard.example' };
    expect(states(readAll(board, { ...board, firstName: 'Élif' }))).toEqual(['to-write', 'to-write']);
  });

  test('a name half known is told by the address', () => {
    expect(states(readAll({ lastName: '' }, {}))).toEqual(['to-write', 'apart: duplicate']);
    expect(states(readAll({ lastName: '', address: '' }, { address: '' }))).toEqual(['to-write', 'to-write']);
  });

  test('what the reading says asks for no letter', () => {
    expect(states(readAll({ apart: 'already-refused' }, { apart: 'no-application' }, { apart: 'withdrawn' }))).toEqual([
      'apart: already-refused',
      'apart: no-application',
      'apart: withdrawn',
    ]);
  });

  test('what was refused is no twin of a later application', () => {
    expect(states(readAll({ apart: 'already-refused' }, {}))).toEqual(['apart: already-refused', 'to-write']);
  });

  test('until the recruiter takes it in', () => {
    const queue = reduceQueue(readAll({}, {}), { type: 'taken-in', key: 'm1' });
    expect(states(queue)).toEqual(['to-write', 'to-write']);
  });
});

test('a message that could not be read may be read again, and does not count among the letters', () => {
  const failed = reduceQueue(five(), { type: 'entry-failed', key: 'm1', code: 'timeout' });
  expect(queueProgress(failed)).toMatchObject({ of: 4, unreadable: 1 });
  const again = reduceQueue(failed, { type: 'entry-read', key: 'm1', read: read({ firstName: 'Bao' }) });
  expect(states(again)[1]).toBe('to-write');
});

describe('going through the queue', () => {
  const answered = (key: string): QueueEvent => ({ type: 'answered', key, carried });

  test('says where it stands', () => {
    const queue = [shown('m0'), answered('m0'), shown('m2')].reduce(reduceQueue, five());
    expect(queueProgress(queue)).toMatchObject({ at: 3, of: 5, answered: 1, skipped: 0, left: 4 });
  });

  test('goes on after the entry in view, then back to what was passed over', () => {
    const queue = [shown('m3'), answered('m3')].reduce(reduceQueue, five());
    expect(nextEntry(queue)?.key).toBe('m4');
    const atEnd = [shown('m4'), { type: 'skipped', key: 'm4' } as const].reduce(reduceQueue, queue);
    expect(nextEntry(atEnd)?.key).toBe('m0');
  });

  test('ends when nothing is left to write', () => {
    const queue = persons.map((_, index) => answered(`m${index}`)).reduce(reduceQueue, five());
    expect(nextEntry(queue)).toBeNull();
    expect(queueProgress(queue).left).toBe(0);
  });

  test('goes back one entry, whatever became of it', () => {
    const queue = [shown('m0'), answered('m0'), shown('m1')].reduce(reduceQueue, five());
    expect(entryBefore(queue)?.key).toBe('m0');
    expect(entryBefore(reduceQueue(queue, shown('m0')))).toBeNull();
  });

  test('an answered letter is not skipped', () => {
    const queue = [answered('m0'), { type: 'skipped', key: 'm0' } as const].reduce(reduceQueue, five());
    expect(states(queue)[0]).toBe('answered');
  });

  test('a message outside the selection is not part of it, and the place is kept', () => {
    const queue = [shown('m2'), shown('elsewhere')].reduce(reduceQueue, five());
    expect([queue.current, queue.place, queue.entries.length]).toEqual([null, 'm2', 5]);
  });
});

describe('a queue that follows what is opened', () => {
  test('counts each message once, and says the number the recruiter gave', () => {
    const queue = [shown('a'), shown('b'), shown('a'), { type: 'announced', count: 40 } as const, shown('b')].reduce(
      reduceQueue,
      openedQueue(null),
    );
    expect(queueProgress(queue)).toMatchObject({ at: 2, of: 40 });
    expect(queueProgress({ ...queue, announced: null })).toMatchObject({ at: 2, of: null });
    expect(queueProgress({ ...queue, announced: 1 })).toMatchObject({ at: 2, of: 2 });
  });

  test('does not grow for ever', () => {
    const keys = Array.from({ length: 700 }, (_, index) => shown(`m${index}`));
    expect(keys.reduce(reduceQueue, openedQueue(null)).entries).toHaveLength(500);
  });
});

describe('a queue that is kept', () => {
  const now = '2026-11-23T10:00:00Z';
  const anEntry = { key: 'm1', subject: '', read: null };
  const kept = queueToKeep({ ...five(), reading: 'running', current: 'm1', place: 'm1' }, now);

  test('is taken up where it was, its reading broken off', () => {
    const recalled = recallQueue(JSON.parse(JSON.stringify(kept)), '2026-11-23T18:00:00Z');
    expect(recalled).toMatchObject({ reading: 'idle', current: null, place: 'm1' });
    expect(recalled?.entries).toEqual(five().entries);
  });

  test.each([
    ['older than a working day', kept, '2026-11-24T10:00:00Z'],
    ['of another shape', { touched: now, queue: { entries: 3 } }, now],
    ['of entries of another shape', { touched: now, queue: { ...five(), entries: [null] } }, now],
    ['of entries in no known state', { touched: now, queue: { ...five(), entries: [{ ...anEntry, state: {} }] } }, now],
    ['of another source', { touched: now, queue: { ...five(), source: 'folder' } }, now],
    ['with choices there are none of', { touched: now, queue: { ...five(), carried: { suggested: 'x' } } }, now],
    ['nothing', null, now],
    ['without a date', { queue: five() }, now],
  ])('%s is none', (_case, given, at) => {
    expect(recallQueue(given, at)).toBeNull();
  });
});
