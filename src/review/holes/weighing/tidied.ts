import { greeting } from '../slots/slots-by-words';

const greetingAlone = new RegExp(`^${greeting}[ \\u00a0]{1,4}[^,!.?\\n]{2,60}[,!]?$`, 'u');
/** An address that nobody can own, as careful writers give one; the rows know which of them are to be filled. */
const ownedByNobody = /(?<=[\p{L}\p{N}]@)(?:exemple|example)\.(?:com|fr|org|net)(?!\p{L})/gu;

/**
 * The sentence as it is without what looks unfinished and is not: odd spaces in a greeting, « Bonjour  Mélanie , », where
 * elsewhere two spaces stand around a word that fell out, and the domain of an address.
 */
export function tidied(sentence: string): string {
  const owned = sentence.includes('@') ? sentence.replace(ownedByNobody, 'atelier.example') : sentence;
  return greetingAlone.test(owned) ? owned.replace(/[ \u00a0]{2,}/g, ' ').replace(/[ \u00a0](?=,)/g, '') : owned;
}
