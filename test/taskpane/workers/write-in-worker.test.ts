import type { LetterRequest } from '../../../src/letter/request';
import { noTexts } from '../../../src/library/texts/library-layers';
import { letterText } from '../../../src/session/document/letter-document';
import { builtInEngine } from '../../../src/session/letters/built-in-engine';
import { PaneIncomplete } from '../../../src/session/values/pane-incomplete';
import { answerWriting, type WritingQuestion } from '../../../src/taskpane/workers/answer-writing';
import type { Asked } from '../../../src/taskpane/workers/ask-worker';
import { writeInWorker, writingHere } from '../../../src/taskpane/workers/write-in-worker';
import { createPlainMemory } from '../../session/plain-memory';

/** A worker that writes as the real one does; what passes to and from it is copied, as between threads: plain JSON. */
class WritingThread extends EventTarget {
  readonly asked: (WritingQuestion | null)[] = [];
  readonly #answer = answerWriting();
  constructor(readonly answers: boolean) {
    super();
  }
  postMessage({ id, question }: Asked<WritingQuestion>): void {
    this.asked.push(question);
    if (question === null || !this.answers) return;
    void Promise.resolve(this.#answer(copy(question))).then((answer) =>
      this.dispatchEvent(new MessageEvent('message', { data: copy({ id, answer }) })),
    );
  }
  terminate(): void {
    this.asked.length = 0;
  }
}

const copy = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;
const neverHere = () => Promise.reject(new Error('not on this thread'));

function start(memory = createPlainMemory(), answers: (nth: number) => boolean = () => true) {
  const threads: WritingThread[] = [];
  const writing = writeInWorker(
    () => {
      const thread = new WritingThread(answers(threads.length));
      threads.push(thread);
      return thread;
    },
    neverHere,
    memory,
  );
  return { threads, ...writing };
}

const request: LetterRequest = {
  language: 'fr',
  scenario: 'after-cv',
  reason: 'closer-profile',
  opening: 'none',
  firstName: 'Maëlle',
  lastName: 'Kerbrat',
  position: 'Ingénieure DevOps',
  now: '2026-11-23T08:00:00Z',
  sender: { firstName: 'Camille', lastName: 'Perrin' },
};
const team = { ...noTexts, settings: { name: 'Atelier Nord', formOfAddress: 'tu' } } as const;

it('nothing is begun before it is asked for; then the worker rehearses, and opens the letters once', async () => {
  const { threads, begin, loadWriter } = start();
  expect(threads).toHaveLength(0);
  begin();
  await Promise.all([loadWriter(), loadWriter()]);
  expect(threads).toHaveLength(1);
  expect(threads[0]?.asked).toEqual([null, { name: 'open', edition: 1, letters: { team: null, personal: null } }]);
});

it('writes the letter, the lists and the customs of the engine on this thread', async () => {
  const writer = await start().loadWriter();
  expect(await writer.write(request)).toEqual(builtInEngine.write(request));
  expect(writer.customs).toEqual(builtInEngine.customs);
  for (const language of ['fr', 'en'] as const)
    expect(writer.choices(language)).toEqual(builtInEngine.choices(language));
});

it('writes from the letters that were kept on this computer', async () => {
  const memory = createPlainMemory();
  memory.keep('personal-letters-1', { source: 'x', texts: noTexts });
  const { threads, loadWriter } = start(memory);
  expect((await loadWriter()).letters).toEqual({ team: null, personal: noTexts });
  expect(threads[0]?.asked).toMatchObject([{ name: 'open', letters: { personal: noTexts } }]);
});

it('writes from other letters once they are asked for, and from those before for who still has them', async () => {
  const { threads, loadWriter } = start();
  const before = await loadWriter();
  const after = await before.over({ team, personal: null });
  expect(after.customs).toMatchObject({ team: 'Atelier Nord', formOfAddress: 'tu' });
  await after.write(request);
  expect(await before.write(request)).toEqual(builtInEngine.write(request));
  expect(threads[0]?.asked.map((question) => question && [question.name, question.edition])).toEqual([
    ['open', 1],
    ['open', 2],
    ['write', 2],
    ['write', 1],
    ['open', 1],
    ['write', 1],
  ]);
});

it('a thread that takes the place of one that died opens the letters before it writes', async () => {
  const { threads, loadWriter } = start();
  const writer = await loadWriter();
  const lost = expect(writer.write(request)).rejects.toBeInstanceOf(PaneIncomplete);
  threads[0]?.dispatchEvent(new Event('error'));
  await lost;
  const written = await writer.write(request);
  expect(letterText(written.document)).toContain('Maëlle');
  expect(threads).toHaveLength(2);
  expect(threads[1]?.asked.map((question) => question?.name)).toEqual(['write', 'open', 'write']);
});

it('a thread that does not come is asked for again at the next try', async () => {
  const { threads, loadWriter } = start(createPlainMemory(), (nth) => nth > 0);
  const loaded = loadWriter().then(
    () => 'loaded',
    (error: unknown) => error,
  );
  while (threads[0]?.asked.length !== 1) await new Promise((resolve) => setTimeout(resolve));
  threads[0].dispatchEvent(new Event('error'));
  expect(await loaded).toBeInstanceOf(PaneIncomplete);
  expect(await (await loadWriter()).write(request)).toEqual(builtInEngine.write(request));
  expect(threads).toHaveLength(2);
});

it('writes on the page’s own thread where workers are forbidden', async () => {
  const { begin, loadWriter } = writeInWorker(
    () => {
      throw new DOMException('refused', 'SecurityError');
    },
    writingHere(),
    createPlainMemory(),
  );
  begin();
  const writer = await loadWriter();
  expect(await writer.write(request)).toEqual(builtInEngine.write(request));
});
