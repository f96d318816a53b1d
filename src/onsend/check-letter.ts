import { wrongName } from './greeted-name';
import { firstHole } from './left-holes';
import { ourPart } from './our-part';
import { plainLetters } from './plain-letters';
import { prohibitedGround } from './prohibited-grounds';
import { saysNo } from './refusal-words';

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** A mail about to leave. */
export interface OutgoingMail {
  /** Plain text, with whatever the mail client quotes below. */
  readonly text: string;
  readonly from: string;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
}

/** What to look at before it leaves: the words found, '' where there is nothing. */
export interface SendFindings {
  readonly hole: string;
  readonly ground: string;
  readonly wrongName: string;
  /** Colleagues that the candidate would see. */
  readonly colleagues: readonly string[];
}

/** A refusal is short: what is longer than this is not read further. */
const longestRead = 20000;

/** Reads our part of a refusal over and tells what it found, once; '' where there is nothing. */
export type ReadOver = (text: string, found: (words: WordsFound) => void) => void;

export interface WordsFound {
  readonly hole: string;
  readonly ground: string;
}

/** What can be told with the words of this folder alone. */
export function readWithPhrases(text: string): WordsFound {
  return { hole: firstHole(text), ground: prohibitedGround(text, plainLetters(text)) };
}

/** Tells what to look at; null when the mail refuses nobody, stays among colleagues, or is in order. */
export function checkLetter(mail: OutgoingMail, readOver: ReadOver, tell: (found: SendFindings | null) => void): void {
  const whole = mail.text.slice(0, longestRead).replace(/\r\n/g, '\n');
  const text = ourPart(whole, plainLetters(whole));
  const folded = plainLetters(text);
  const everyone = mail.to.concat(mail.cc);
  const colleagues: string[] = [];
  const outside: string[] = [];
  for (let at = 0; at < everyone.length; at += 1) {
    const person = everyone[at];
    if (person === undefined) continue;
    if (domainOf(person.address) === domainOf(mail.from)) {
      // Writing as a shared mailbox, its own address in copy shows nobody.
      if (person.address.toLowerCase() !== mail.from.toLowerCase()) colleagues.push(person.name || person.address);
    } else outside.push(plainLetters(person.name + ' ' + person.address));
  }
  if (outside.length === 0 || !saysNo(folded)) {
    tell(null);
    return;
  }
  const name = wrongName(text, folded, outside);
  readOver(text, function (words) {
    if (words.hole === '' && words.ground === '' && name === '' && colleagues.length === 0) tell(null);
    else tell({ hole: words.hole, ground: words.ground, wrongName: name, colleagues: colleagues });
  });
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
