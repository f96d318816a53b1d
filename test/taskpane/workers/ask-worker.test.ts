import { PaneIncomplete } from '../../../src/session/values/pane-incomplete';
import { workerPatience, type Asked } from '../../../src/taskpane/workers/ask-worker';
import { readInWorker, type ReadingQuestion } from '../../../src/taskpane/workers/read-in-worker';
import { reviewInWorker } from '../../../src/taskpane/workers/review-in-worker';
import type { OpenMessage } from '../../../src/thread/open-message';
import { inventFacts, inventItem, known, plainReview } from '../../session/invented-application';

/** A worker whose answers are given by the test. */
class HeldThread extends EventTarget {
  readonly asked: Asked<ReadingQuestion>[] = [];
  ended = false;
  postMessage(question: Asked<ReadingQuestion>): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const { message } = inventItem();
const context = { now: '2026-11-23T08:00:00Z', mailbox: ['rh@novaly.example'] };
const named = (firstName: string) => inventFacts({ firstName: known(firstName) });
const here = jest.fn((_: OpenMessage) => Promise.resolve(named('Ici')));

function start() {
  const threads: HeldThread[] = [];
  const reading = readInWorker(() => {
    const thread = new HeldThread();
    threads.push(thread);
    return thread;
  }, here);
  return { threads, ...reading };
}

it('a review starts its worker with the first letter, and reads over on the page’s own thread where there can be none', async () => {
  const start = jest.fn(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const ask = reviewInWorker(start, () => Promise.resolve(plainReview));
  expect(start).not.toHaveBeenCalled();
  const question = {
    letterLanguage: 'fr',
    interfaceLanguage: 'fr',
    forbiddenWords: [],
    facts: { now: context.now },
  } as const;
  expect(await ask('C’est interdit.', question)).toMatchObject([{ found: 'interdit' }]);
});

describe('reading in a worker', () => {
  it('starts its worker before the first question', () => {
    expect(start().threads).toHaveLength(1);
  });

  it('has its worker rehearse before the first question, and not once there was one', () => {
    const { threads, read, rehearse } = start();
    rehearse();
    expect(threads[0]?.asked).toEqual([{ id: 0, question: null }]);
    void read(message, context);
    rehearse();
    expect(threads[0]?.asked).toHaveLength(2);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const { threads, read } = start();
    const [one, two] = [read(message, context), read(message, context)];
    const [first, second] = threads[0]?.asked ?? [];
    threads[0]?.say({ id: second?.id, answer: named('Deux') });
    threads[0]?.say({ id: first?.id, answer: named('Un') });
    expect((await one).firstName).toMatchObject({ value: 'Un' });
    expect((await two).firstName).toMatchObject({ value: 'Deux' });
  });

  it('fails the question that the reading could not answer, and goes on with the same worker', async () => {
    const { threads, read } = start();
    const failed = read(message, context);
    threads[0]?.say({ id: threads[0].asked[0]?.id, failure: 'RangeError' });
    await expect(failed).rejects.toThrow('RangeError');
    const next = read(message, context);
    threads[0]?.say({ id: threads[0].asked[1]?.id, answer: named('Après') });
    expect((await next).firstName).toMatchObject({ value: 'Après' });
    expect(threads).toHaveLength(1);
  });

  it('says that a part of the pane is missing when the worker does not come, and tries anew at the next question', async () => {
    const { threads, read } = start();
    const failed = read(message, context);
    threads[0]?.dispatchEvent(new Event('error'));
    await expect(failed).rejects.toBeInstanceOf(PaneIncomplete);
    void read(message, context);
    expect(threads).toHaveLength(2);
    expect(threads[1]?.asked).toHaveLength(1);
  });

  it('ends a worker that a message has caught, and reads the next one in another', async () => {
    jest.useFakeTimers();
    const { threads, read } = start();
    const caught = read(message, context);
    const seen = expect(caught).rejects.not.toBeInstanceOf(PaneIncomplete);
    jest.advanceTimersByTime(workerPatience);
    await seen;
    expect(threads[0]?.ended).toBe(true);
    void read(message, context);
    expect(threads).toHaveLength(2);
    jest.useRealTimers();
  });

  it('reads on the page’s own thread where workers are forbidden', async () => {
    const { read } = readInWorker(() => {
      throw new DOMException('refused', 'SecurityError');
    }, here);
    expect((await read(message, context)).firstName).toMatchObject({ value: 'Ici' });
    expect(here).toHaveBeenCalledWith(message, context);
  });
});
