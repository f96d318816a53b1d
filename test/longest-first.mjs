import TestSequencer from '@jest/test-sequencer';

/**
 * Small files that run long. On a fresh checkout Jest knows no times and begins with the largest files: these would come
 * last, one after the other on one processor, while the others are idle.
 */
const longest = [
  'letter/every-combination.test.ts',
  'cli/library.test.ts',
  'letter/every-wording.test.ts',
  'thread/reading-figures.test.ts',
  'review/figures.test.ts',
  'review/linear-time.test.ts',
  'letter/repeated-words.test.ts',
  'library/checking/check-library.test.ts',
  'cli/review.test.ts',
];

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}`));
      return at === -1 ? longest.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
