import type { OpenItem } from '../../../src/mailbox/mailbox';
import type { Review } from '../../../src/session/engine/engine';
import { prepareQuickReply } from '../../../src/session/course/quick-reply';
import type { ThreadFacts } from '../../../src/thread/facts';
import { createPlainEngine, inventFacts, inventItem, plainReview } from '../invented-application';
import { createMemoryMailbox } from '../memory-mailbox';
import { now } from '../session-in-test';

function prepare(
  facts: Partial<ThreadFacts> = {},
  options: { readonly item?: OpenItem; readonly review?: Review; readonly canReply?: boolean } = {},
) {
  const item = options.item ?? inventItem();
  const work = { engine: createPlainEngine(), read: () => inventFacts(facts), review: options.review ?? plainReview };
  const mailbox = createMemoryMailbox({ item, abilities: { reply: options.canReply ?? true } });
  return prepareQuickReply(item, mailbox, work, now);
}

const why = (prepared: ReturnType<typeof prepare>) => (prepared.name === 'to-look-at' ? prepared.why : prepared.name);

describe('a reply in one click', () => {
  it('is ready when everything is known and the review finds nothing', () => {
    const prepared = prepare();
    expect(prepared).toMatchObject({ name: 'ready', itemKey: 'item-1', figure: { scenario: 'after-cv', age: 13 } });
    expect(prepared.name === 'ready' && prepared.letter.text).toContain('Maëlle');
  });

  it('asks for the first name before it writes to nobody', () => {
    expect(why(prepare({ firstName: { state: 'missing' } }))).toEqual({ name: 'missing', facts: ['firstName'] });
  });

  it('is not written twice to the same person', () => {
    const alreadyRefused = { by: 'Nora Haddad', on: '2026-11-12', evidence: [] } as unknown as NonNullable<
      ThreadFacts['alreadyRefused']
    >;
    expect(why(prepare({ alreadyRefused }))).toMatchObject({ name: 'no-letter', why: { name: 'already-refused' } });
  });

  it('does not guess whether there was an interview', () => {
    expect(why(prepare({ stage: { state: 'ambiguous', choices: [] } }))).toEqual({ name: 'doubtful-stage' });
  });

  it('does not leave for somebody else than the candidate', () => {
    const item = inventItem();
    const from = { name: 'Nora Haddad', address: 'nora.haddad@ailleurs.example' };
    const forwarded = { ...item, message: { ...item.message, from } };
    expect(why(prepare({}, { item: forwarded }))).toMatchObject({ name: 'doubtful-recipient' });
  });

  it('waits for the recruiter when the review finds anything', () => {
    const finding = { rule: 'tone/x', kind: 'tone', severity: 'advise', start: 0, end: 1, found: 'B', message: '' };
    const review = (() => [finding]) as unknown as Review;
    expect(why(prepare({}, { review }))).toEqual({ name: 'findings', count: 1 });
  });

  it('is impossible where the client cannot reply', () => {
    expect(why(prepare({}, { canReply: false }))).toEqual({ name: 'no-reply-here' });
  });
});
