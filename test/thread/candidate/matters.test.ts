import { readMatters } from '../../../src/thread/candidate/matters';
import { readWords } from '../../../src/thread/candidate/words-in-text';

const mattersIn = (flat: string) => readMatters(readWords(flat));

describe('what a text is about', () => {
  it('counts the different words of each matter', () => {
    const { byMatter, ofApplication, ofOthers } = mattersIn(
      'le locataire reclame la quittance de loyer, la quittance du locataire, et son bail',
    );
    expect(byMatter.get('home')).toBe(4);
    expect(ofOthers).toBeGreaterThanOrEqual(4);
    expect(ofApplication).toBe(0);
  });

  it('counts those of an application apart', () => {
    const { ofApplication, ofOthers } = mattersIn('je postule au poste de vendeuse, mon cv est joint, preavis un mois');
    expect(ofApplication).toBe(4);
    expect(ofOthers).toBe(0);
  });

  it('is nothing for a text without words', () => {
    expect(mattersIn('')).toEqual({ byMatter: new Map(), ofApplication: 0, ofOthers: 0, ideas: new Set() });
  });
});
