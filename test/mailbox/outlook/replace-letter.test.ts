import { createOfficeCalls } from '../../../src/mailbox/outlook/office-calls';
import { findLetter } from '../../../src/mailbox/outlook/replace-letter';

const letter = { html: '', text: 'Bonjour Éloïse,\n\nNous ne donnerons pas suite à votre candidature.' };

/** A draft whose text is given so. */
function draftThatSays(value: unknown): Office.MessageCompose {
  const getAsync = (_type: string, done: (result: unknown) => void) => done({ status: 'succeeded', value });
  return { body: { getAsync } } as unknown as Office.MessageCompose;
}

const find = (value: unknown) => findLetter(createOfficeCalls(), draftThatSays(value), letter);

describe('an earlier letter looked for in the draft', () => {
  test.each([
    [`${letter.text}\n\nLe mardi, Éloïse a écrit :`, 'whole'],
    ['Un tout autre texte.', 'absent'],
  ])('is found or not, by what the draft says', async (text, trace) => {
    expect(await find(text)).toBe(trace);
  });

  test.each([null, 42, {}, 'Une ligne de trop. '.repeat(60_000)])(
    'is not taken for gone when the answer is none that a draft gives: a second copy would follow',
    async (answer) => {
      await expect(find(answer)).rejects.toMatchObject({ code: 'malformed' });
    },
  );
});
