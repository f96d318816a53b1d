import { expect, test } from './probe';

const bodyGet = 37;

test('an injected error reaches the callback with its code and its French words, once', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await mail.inject({ dispatchId: bodyGet, fault: 'error', errorCode: 9020 });
  expect(await probe.call('mailbox.item.body.getAsync', 'text')).toMatchObject({ status: 'failed', code: 9020 });
  expect((await probe.call('mailbox.item.body.getAsync', 'text')).status).toBe('succeeded');
});

test('a delayed answer comes late, a dropped or malformed one never', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  const outcome = (milliseconds: number) =>
    Promise.race([
      probe.call('mailbox.item.body.getAsync', 'text').then(({ status }) => status),
      new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), milliseconds)),
    ]);
  await mail.inject({ dispatchId: bodyGet, fault: 'delay', milliseconds: 600 });
  expect(await outcome(200)).toBe('no answer');
  await mail.inject({ dispatchId: bodyGet, fault: 'drop' });
  expect(await outcome(800)).toBe('no answer');
  await mail.inject({ dispatchId: bodyGet, fault: 'malformed' });
  expect(await outcome(800)).toBe('no answer');
  expect(await outcome(30_000)).toBe('succeeded');
});

test('an unknown dispatch id fails, and says so on the page and in the console', async ({ mail, page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  // makeEwsRequestAsync: real, and not played by this mailbox.
  const answer = await probe.call('mailbox.makeEwsRequestAsync', '<soap/>');
  expect(answer.status).toBe('failed');
  await expect(page.getByRole('alert')).toContainText('dispatch id 5');
  await expect.poll(() => errors.some((text) => text.includes('dispatch id 5'))).toBe(true);
});

test('the recorder has both directions of a call', async ({ mail }) => {
  await mail.open('c01-1.eml');
  const probe = await mail.openProbe();
  await probe.value('mailbox.item.body.getAsync', 'text');
  const traffic = (await mail.traffic()).filter((each) => each.dispatchId === bodyGet);
  expect(traffic.map((each) => each.direction)).toEqual(['to-host', 'to-add-in']);
});
