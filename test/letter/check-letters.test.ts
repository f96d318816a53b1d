import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../../src/letter/compose-letter';
import type { LetterRequest, RenderedLetter } from '../../src/letter/request';
import { reviewLetter } from '../../src/review/review-letter';
import { checkLetters, type CheckedLetters } from './check-letters';
import { everyRequest } from './every-combination';

/** A stretch of the combinations: enough to have every part in most of its wordings. */
const requests: readonly LetterRequest[] = [...everyRequest()].filter(
  (_, at) => at > 2_000 && at < 5_000 && at % 5 === 0,
);
const letters: ReadonlyMap<LetterRequest, RenderedLetter> = new Map(
  requests.map((request) => [request, composeLetter(request, builtInLibrary)]),
);
const written = (request: LetterRequest): RenderedLetter =>
  letters.get(request) ?? composeLetter(request, builtInLibrary);

/** The check of the same letters, one of which, alone among all, says something else. */
function withOneChanged(at: number, change: (text: string) => string): CheckedLetters {
  let count = 0;
  return checkLetters(requests, (request): RenderedLetter => {
    const letter = written(request);
    if (count++ !== at) return letter;
    const text = change(letter.text);
    expect(text).not.toBe(letter.text);
    return { ...letter, text };
  });
}

const complete = requests.findIndex(
  (request, at) => at > 300 && request.language === 'fr' && written(request).missing.length === 0,
);
const paragraphs = (text: string): string[] => text.split('\n\n');

test('the letters themselves are clean', () => {
  const { defects, findings } = checkLetters(requests, written);
  expect([...defects, ...findings]).toEqual([]);
});

describe('a fault in one letter out of many is found', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ['a doubled word', (text) => text.replace(' de ', ' de de '), /^doubled word/],
    ['a field that is not filled in', (text) => text.replace(/(\n\n\S+)/, '$1 {{detail}}'), /^template syntax/],
    ['a plain space before a colon', (text) => `${text}\n\nEnfin : merci.`, /^plain space/],
    ['a line broken inside a paragraph', (text) => text.replace(/(\n\n\S+) /, '$1\n'), /^line break/],
    ['a paragraph that is empty', (text) => text.replace('\n\n', '\n\n\n\n'), /^empty paragraph/],
    ['the other form of address', (text) => text.replace(/\b(?:ta|ton) /, 'votre '), /^polite form/],
  ])('%s', (_, change, defect) => {
    expect(withOneChanged(complete, change).defects.join('\n')).toMatch(defect);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a prohibited ground',
      (text) => text.replace(/\n\n(?=[^\n]*,$)/, ' Vous êtes trop âgé pour ce poste.\n\n'),
      /law\//,
    ],
    [
      'a cold formula',
      (text) => text.replace(/\n\n(?=[^\n]*,$)/, '\n\nVotre profil n’a pas retenu notre attention.\n\n'),
      /cold|vague/,
    ],
    ['another name', (text) => text.replace(/^Bonjour [^,]+,/, 'Bonjour Gaston,'), /mismatch\/name/],
    [
      'no thanks at all',
      (text) => paragraphs(text).toSpliced(1, 1, 'Votre dossier nous est bien parvenu.').join('\n\n'),
      /missing\/thanks/,
    ],
    ['another name far down', (text) => `${text}\n\nMerci encore, Gaston.`, /mismatch\/name/],
  ])('%s', (_, change, finding) => {
    expect(withOneChanged(complete, change).findings.join('\n')).toMatch(finding);
  });

  test('two paragraphs that are clean apart, and not side by side', () => {
    const vague = 'D’autres candidatures conviennent mieux.';
    const reason = 'La maîtrise de Kubernetes est la compétence qui a fait la différence.';
    const beside = (text: string): string => paragraphs(text).toSpliced(-1, 0, `${vague} ${reason}`).join('\n\n');
    const apart = (text: string): string =>
      paragraphs(text).toSpliced(-1, 0, `${vague} Nous lisons tout.`, reason).join('\n\n');
    expect(withOneChanged(complete, beside).findings).toEqual([]);
    expect(withOneChanged(complete, apart).findings.join('\n')).toMatch(/vague/);
  });
});

test('run by run, the review finds what it finds in whole letters', () => {
  const planted = 'D’autres candidatures conviennent mieux.';
  const some = requests.filter((_, at) => at % 20 === 0 && requests[at]?.language === 'fr');
  const spoilt = (request: LetterRequest): RenderedLetter => {
    const letter = written(request);
    return { ...letter, text: paragraphs(letter.text).toSpliced(2, 0, planted).join('\n\n') };
  };
  for (const request of some) {
    const whole = reviewLetter(spoilt(request).text, { language: 'fr' }).map(({ rule, found }) => `${rule}: ${found}`);
    const runs = checkLetters([request], spoilt).findings.map((finding) => finding.replace(/ \([^()]*\)$/, ''));
    expect(new Set(runs)).toEqual(
      new Set([...whole, ...runs.filter((finding) => /^(?:missing|mismatch|late)/.test(finding))]),
    );
  }
});
