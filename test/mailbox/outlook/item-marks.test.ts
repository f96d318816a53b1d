import type { Mark } from '../../../src/mailbox/marks';
import { writeMark } from '../../../src/mailbox/outlook/item-marks';
import { createOfficeCalls } from '../../../src/mailbox/outlook/office-calls';

const mine: Mark = {
  kind: 'taken',
  by: { name: 'Sofiane Belhadj', address: 'sofiane.belhadj@novalys.example' },
  at: '2026-11-23T09:00:00.000Z',
  scenario: null,
};
const hers: Mark = { ...mine, by: { name: 'Maëlle Kervadec', address: 'maelle.kervadec@novalys.example' } };

/** A message with this mark on it, as far as marks ask anything of it. */
function messageWith(mark: Mark | null) {
  const kept = new Map<string, string>(mark === null ? [] : [['egards-mark', JSON.stringify(mark)]]);
  const answer = (value: unknown) => ({ status: 'succeeded', value });
  const properties = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => kept.set(name, value),
    remove: (name: string) => kept.delete(name),
    saveAsync: (done: (result: unknown) => void) => done(answer(undefined)),
  };
  const item = { loadCustomPropertiesAsync: (done: (result: unknown) => void) => done(answer(properties)) };
  return { item: item as unknown as Office.MessageRead, kept };
}

const write = (item: Office.MessageRead, mark: Mark | null, replaces: Mark | null) =>
  writeMark(createOfficeCalls(), item, mark, replaces, 'Refus envoyé', () => undefined);

describe('a mark on a message', () => {
  it('is not written over the one that somebody else left meanwhile', async () => {
    const { item, kept } = messageWith(hers);
    expect(await write(item, mine, null)).toEqual({ name: 'overtaken', mark: hers });
    expect(JSON.parse(kept.get('egards-mark') ?? '')).toEqual(hers);
  });

  it('that was left already, its answer lost, is not taken for somebody else’s', async () => {
    const { item } = messageWith(mine);
    expect(await write(item, { ...mine, at: '2026-11-23T09:01:00.000Z' }, null)).toMatchObject({ name: 'written' });
  });

  it('that was removed already, its answer lost, is removed', async () => {
    const { item, kept } = messageWith(null);
    expect(await write(item, null, mine)).toMatchObject({ name: 'written' });
    expect(kept.size).toBe(0);
  });

  it.each([
    ['is left', { ...mine, kind: 'refused' } as const, null, 'not-in-list'],
    ['is taken away', null, { ...mine, kind: 'refused' } as const, 'set'],
  ] as const)('of a refusal %s where the mailbox has no such category', async (_name, mark, replaces, category) => {
    const { item } = messageWith(replaces);
    const refuse = (_names: readonly string[], done: (result: unknown) => void) =>
      done({ status: 'failed', error: { code: 9044 } });
    Object.assign(item, { categories: { addAsync: refuse, removeAsync: refuse } });
    expect(await write(item, mark, replaces)).toEqual({ name: 'written', category });
  });
});
