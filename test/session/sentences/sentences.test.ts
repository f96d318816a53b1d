import { gmailSentences, helpSentences, labelSentences, selfCheckSentences } from '../../../src/gmail/gmail-sentences';
import { delaySentences } from '../../../src/session/sentences/delay-sentences';
import { editorSentences } from '../../../src/session/sentences/editor-sentences';
import { lettersSentences } from '../../../src/session/sentences/letters-sentences';
import { menuSentences } from '../../../src/session/sentences/menu-sentences';
import { english as sentencesInEnglish } from '../../../src/session/sentences/sentences.en';
import { french } from '../../../src/session/sentences/sentences.fr';
import { queueSentences } from '../../../src/session/queue/queue-sentences';
import { teamSentences } from '../../../src/session/sentences/team-sentences';
import { interfaceLanguage } from '../../../src/session/sentences/sentences';

/** Every sentence, functions called with plain words; `why` is tried with its own reasons below. */
function* sentencesOf(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function' && !path.endsWith('.why')) {
    const say = value as (...words: unknown[]) => string;
    for (const words of path.endsWith('.advised') ? [[['mot']]] : [[1], [2, 2]]) yield [path, String(say(...words))];
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* sentencesOf(inner, `${path}.${key}`);
}

const besideGmail = [gmailSentences, helpSentences, labelSentences, selfCheckSentences];
const spoken = [
  ...sentencesOf(french),
  ...sentencesOf(menuSentences.fr),
  ...sentencesOf(teamSentences.fr),
  ...sentencesOf(delaySentences.fr),
  ...sentencesOf(queueSentences.fr),
  ...sentencesOf(lettersSentences.fr),
  ...sentencesOf(editorSentences.fr),
  ...besideGmail.flatMap(({ fr }) => [...sentencesOf(fr)]),
];
const english = [
  ...sentencesOf(sentencesInEnglish),
  ...sentencesOf(menuSentences.en),
  ...sentencesOf(teamSentences.en),
  ...sentencesOf(delaySentences.en),
  ...sentencesOf(queueSentences.en),
  ...sentencesOf(lettersSentences.en),
  ...sentencesOf(editorSentences.en),
  ...besideGmail.flatMap(({ en }) => [...sentencesOf(en)]),
];

test('French sentences put a no-break space before double punctuation and inside quotes', () => {
  const faults = spoken.filter(([, sentence]) =>
    /[^\u202f\s][;!?]|[^\u00a0\d](?<!\d):|«(?!\u00a0)|(?<!\u00a0)»| [;:!?»]/.test(sentence),
  );
  expect(faults).toEqual([]);
});

test('both languages use the typographic apostrophe', () => {
  const faults = [...spoken, ...english].filter(([, sentence]) => sentence.includes("'"));
  expect(faults).toEqual([]);
});

test('no sentence is empty', () => {
  expect([...spoken, ...english].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
});

test.each([
  ['fr-FR', 'fr'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['fry', 'en'],
])('a client in %s is spoken to in %s', (displayLanguage, expected) => {
  expect(interfaceLanguage(displayLanguage)).toBe(expected);
});
