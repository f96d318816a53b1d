import path from 'node:path';
import type { LetterLanguage, LetterRequest } from '../../src/letter/request';
import { checkLetters } from '../../src/library/checking/check-library';
import { everyLetter } from '../../src/library/checking/every-letter';
import { mergeFiles } from '../../src/library/editing/merge-files';
import { filesByPath, listFiles } from '../../src/library/exchange/library-file';
import { packLibrary } from '../../src/library/exchange/pack-library';
import { unpackLibrary } from '../../src/library/exchange/unpack-library';
import { builtInLibrary, readLibraryFolder } from '../../src/library/shipped/built-in-library';

const sample = readLibraryFolder(path.join(__dirname, '../../examples/novalys-letters'));

/** One in thirty-one of those that the command writes: every scenario, reason, opening and manner is among them. */
function* someOfEvery(language: LetterLanguage): Generator<LetterRequest> {
  let count = 0;
  for (const request of everyLetter(language)) if (count++ % 31 === 0) yield request;
}

test('the sample letters, published with a recruiter’s own over them, pass the check of the command as they come out of the zip', async () => {
  const merged = mergeFiles(sample, { 'fr/parts/greeting.hbs': 'Bonjour {{firstName}},' }, { tone: false });
  const { files, notes } = unpackLibrary(await packLibrary(listFiles(merged)), 'lettres.zip');
  expect(notes).toEqual([]);
  expect(filesByPath(files)).toEqual(merged);
  const { problems, advice, letters } = checkLetters(filesByPath(files), builtInLibrary, someOfEvery);
  expect(problems).toEqual([]);
  expect(advice).toEqual([]);
  expect(letters).toBeGreaterThan(200);
}, 60_000);
