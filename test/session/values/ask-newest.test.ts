import { askNewest } from '../../../src/session/values/ask-newest';
import { settle } from '../session-in-test';

/** Questions whose answers the test gives, each question made longer by a sign. */
function held() {
  const asked: string[] = [];
  const open: { readonly give: () => void; readonly fail: () => void }[] = [];
  let told = 0;
  const newest = askNewest<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((resolve, reject) =>
        open.push({ give: () => resolve(`${question}!`), fail: () => reject(new Error('died')) }),
      );
    },
    (question) => question,
    () => (told += 1),
  );
  const next = async (how: 'give' | 'fail' = 'give'): Promise<void> => {
    open.shift()?.[how]();
    await settle();
  };
  return { newest, asked, next, told: () => told };
}

it('an answer that is there at once is given at once, and told to nobody else', async () => {
  let told = 0;
  const newest = askNewest(
    (question: string) => `${question}!`,
    (question) => question,
    () => (told += 1),
  );
  expect(newest.ask('a')).toMatchObject({ question: 'a', answer: 'a!' });
  expect(newest.isAwaited()).toBe(false);
  await newest.settled();
  expect(told).toBe(0);
});

it('one question is asked at a time, and of those that come meanwhile only the newest', async () => {
  const { newest, asked, next, told } = held();
  for (const question of ['a', 'ab', 'abc']) expect(newest.ask(question)).toBeNull();
  expect(asked).toEqual(['a']);
  await next();
  expect(asked).toEqual(['a', 'abc']);
  expect([newest.isAwaited(), told()]).toEqual([true, 0]);
  await next();
  expect(newest.last()).toMatchObject({ question: 'abc', answer: 'abc!' });
  expect([newest.isAwaited(), told()]).toEqual([false, 1]);
});

it('a question that was answered is not asked again, and the answer before stands in for the next one', async () => {
  const { newest, asked, next } = held();
  newest.ask('a');
  await next();
  expect(newest.ask('a')).toMatchObject({ answer: 'a!' });
  expect(newest.ask('b')).toMatchObject({ question: 'a', answer: 'a!' });
  expect(asked).toEqual(['a', 'b']);
});

it('who waits is served once the newest question has its answer', async () => {
  const { newest, next } = held();
  newest.ask('a');
  let served = false;
  const waiting = newest.settled().then(() => (served = true));
  newest.ask('b');
  await next();
  expect(served).toBe(false);
  await next();
  await waiting;
  expect(newest.last()).toMatchObject({ question: 'b' });
});

it('a failure is told, and the same question is asked again for who waits for it', async () => {
  const { newest, asked, next, told } = held();
  newest.ask('a');
  await next('fail');
  expect([newest.isFailing(), newest.isAwaited(), told()]).toEqual([true, true, 1]);
  const waiting = newest.settled();
  expect(newest.isFailing()).toBe(false);
  await next();
  await waiting;
  expect(asked).toEqual(['a', 'a']);
  expect(newest.last()).toMatchObject({ answer: 'a!' });
});

it('who waits for what fails again is told so', async () => {
  const { newest, next } = held();
  newest.ask('a');
  const waiting = expect(newest.settled()).rejects.toThrow('died');
  await next('fail');
  await waiting;
});

it('what is forgotten meanwhile is no answer any more', async () => {
  const { newest, next } = held();
  newest.ask('a');
  newest.forget();
  await next();
  expect([newest.last(), newest.isAwaited()]).toEqual([null, false]);
});
