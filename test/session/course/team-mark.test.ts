import { parseMark } from '../../../src/mailbox/outlook/item-marks';
import type { Mark } from '../../../src/mailbox/marks';
import { judgeMark } from '../../../src/session/course/team-mark';

const nora = { name: 'Nora Haddad', address: 'nora.haddad@novalys.example' };
const camille = { name: 'Camille Perrin', address: 'camille.perrin@novalys.example' };
const taken: Mark = { kind: 'taken', by: nora, at: '2026-11-23T08:00:00.000Z', scenario: null };
const soonAfter = '2026-11-23T11:59:00.000Z';
const dayAfter = '2026-11-24T08:00:00.000Z';

describe('a mark of the team', () => {
  it('tells others that somebody is on it, and oneself that one is', () => {
    expect(judgeMark(taken, camille, soonAfter).name).toBe('taken');
    expect(judgeMark(taken, { address: 'Nora.Haddad@novalys.example' }, soonAfter).name).toBe('taken-by-me');
  });

  it('expires when nothing came of it, unless it is a refusal', () => {
    expect(judgeMark(taken, camille, dayAfter).name).toBe('free');
    expect(judgeMark({ ...taken, kind: 'refused' }, camille, dayAfter).name).toBe('refused');
  });

  it('holds for half an hour only when it came with a reply, which may never have opened', () => {
    const withReply: Mark = { ...taken, withReply: true };
    expect(judgeMark(withReply, camille, '2026-11-23T08:29:00.000Z').name).toBe('taken');
    expect(judgeMark(withReply, camille, '2026-11-23T08:31:00.000Z').name).toBe('free');
  });

  it.each([taken, { ...taken, withReply: true } as const])('is read back as it was written', (mark) => {
    expect(parseMark(JSON.stringify(mark))).toEqual(mark);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another kind', JSON.stringify({ ...taken, kind: 'sold' })],
    ['nobody', JSON.stringify({ ...taken, by: null })],
    ['no date', JSON.stringify({ ...taken, at: 'hier' })],
  ])('is none when it holds %s', (_name, value) => {
    expect(parseMark(value)).toBeNull();
  });
});
