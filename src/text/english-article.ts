/** “a Backend Developer”, “an Architect”, “a UX Designer”, “an HR Assistant”: by sound, as far as spelling tells it. */
export function withIndefiniteArticle(noun: string): string {
  const saidWithConsonant = /^(?:u[xi]\b|uni[^mn]|us[ea]|europ|one)/iu.test(noun);
  const saidWithVowel =
    /^(?:[aeiou]|hour|hon(?:est|our)|(?:[fhlmnrsx][A-Z]|[FHLMNRSX][A-Z\d])(?![a-z]))/u.test(noun) ||
    /^[AEIOU]/u.test(noun);
  return `${saidWithVowel && !saidWithConsonant ? 'an' : 'a'} ${noun}`;
}
