import { dayImplied } from '../../src/thread/interview/days-told';

const written = '2026-10-15';

/** What the day of the message is implied by, in a folded sentence. */
function impliedBy(flat: string): string | undefined {
  return dayImplied({ flat, start: 0 }, written)?.by;
}

describe('the day of a message that no word names', () => {
  it.each([
    ['hour', 'je serai la a 9 h 15 au lieu de 9 h'],
    ['hour', 'debrief du 14h : bon contact'],
    ['hour', 'i am late for our 9:30 interview'],
    ['hour', 'she left at 4pm'],
    ['part', 'vu a midi, je le sens bien'],
    ['part', 'merci pour cette fin de matinee avec vous'],
    ['part', 'spoke to her at lunch'],
    ['moment', 'je suis en retard, le bus est en panne'],
    ['moment', 'je viens de raccrocher avec madame le goff'],
    ['moment', 'thank you for your time less than three hours ago'],
    ['moment', 'writing this from the train home'],
  ])('%s: « %s »', (by, flat) => {
    expect(impliedBy(flat)).toBe(by);
  });

  it.each(['merci pour votre accueil', 'version 2.14', 'reference 12-30-7', 'j’ai 35 ans', 'we met three times'])(
    'nothing in « %s »',
    (flat) => {
      expect(impliedBy(flat)).toBeUndefined();
    },
  );

  it('is the day it was written on, where the words stand in the message', () => {
    const flat = 'fini avec lui a midi';
    expect(dayImplied({ flat, start: 40 }, written)).toEqual({
      start: 40 + flat.indexOf('midi'),
      end: 40 + flat.length,
      timed: false,
      readings: [[written, 'same']],
      by: 'part',
    });
  });
});
