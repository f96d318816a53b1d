import type { LetterBody, Trace } from './mailbox';

/** Compared without spaces: every client lays out lines and non-breaking spaces its own way. */
export function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\ufeff]+/g, '');
}

/** How often a text stands in a draft; `draft` is its text without spaces. */
export function copiesOf(text: string, draft: string): number {
  const wanted = withoutSpaces(text);
  return wanted === '' ? 0 : draft.split(wanted).length - 1;
}

/** What a draft still holds of a letter; `draft` is its text without spaces. */
export function traceOf(letter: LetterBody, draft: string): Trace {
  if (draft.includes(withoutSpaces(letter.text))) return 'whole';
  const telling = paragraphsOf(letter).filter((paragraph) => paragraph.length >= tellingLength);
  const left = telling.filter((paragraph) => draft.includes(paragraph));
  return telling.length > 0 && left.length * 2 >= telling.length ? 'changed' : 'absent';
}

/**
 * Whether what is selected, without its spaces, is all of the letter and nothing else; words changed in between are the
 * recruiter’s to give up.
 */
export function isThatLetter(selected: string, letter: LetterBody): boolean {
  const paragraphs = paragraphsOf(letter);
  const [first = ''] = paragraphs;
  const last = paragraphs.at(-1) ?? '';
  return (
    first !== '' &&
    selected.startsWith(first) &&
    selected.endsWith(last) &&
    selected.length <= withoutSpaces(letter.text).length + mostAdded
  );
}

function paragraphsOf(letter: LetterBody): readonly string[] {
  return letter.text
    .split(/\n{2,}/)
    .map(withoutSpaces)
    .filter((paragraph) => paragraph !== '');
}

/** Shorter ones (« Bonjour Léa, », « Cordialement, ») stand in many mails. */
const tellingLength = 24;
/** Characters that a recruiter may have added to a letter: past that, a selection holds something else. */
const mostAdded = 1_500;
