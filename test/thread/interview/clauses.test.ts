import { clauseAround, clauseSigns, clausesOf } from '../../../src/thread/interview/clauses';

describe('the clauses of a sentence', () => {
  const sentence = "je l'ai vue mardi, mais l'entretien de vendredi n'aura pas lieu";

  it('end at a comma and at « mais »', () => {
    expect(
      clausesOf(sentence)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ).toEqual(["je l'ai vue mardi", "l'entretien de vendredi n'aura pas lieu"]);
  });

  it('hold the day they speak of', () => {
    const at = sentence.indexOf('mardi');
    expect(clauseAround(sentence, at, at + 5)).toBe("je l'ai vue mardi");
    const later = sentence.indexOf('vendredi');
    expect(clauseAround(sentence, later, later + 8).trim()).toBe("l'entretien de vendredi n'aura pas lieu");
  });

  it('tell the past from what is denied or only supposed', () => {
    expect(clauseSigns("je l'ai vue mardi")).toEqual(['clause told past']);
    expect(clauseSigns("l'entretien de vendredi n'aura pas lieu")).toEqual([
      'clause told future',
      'clause not',
      'clause not told future',
    ]);
    expect(clauseSigns('we could meet on friday')).toContain('clause if');
  });
});
