const greeting =
  /(?:^|\n)[ \t]*(?:re)?(?:bonjour|bonsoir|chere?|dear|hello|hi)[ ]+(?:(?:madame|monsieur|mme|mlle|m\.|mr\.?|mrs\.?|ms\.?|dr\.?)[ ]+)?([a-z][a-z'-]{1,30}(?:[ ][a-z][a-z'-]{1,30}){0,3})[ ]*[,!\n\r]/;
/** « Bonjour à toutes, », « Hello there, »: words that are nobody’s name. */
const nobody =
  /^(?:a|au|aux|et|all|there|everyone|everybody|team|tous|toutes|chers?|cheres?|equipe|l'equipe|madame|monsieur|mesdames|messieurs|sir|madam|candidate?|hiring|recruit.*|collegues?)$/;

/**
 * The name greeted when none of those the mail goes to has a word of it; '' when there is nothing to say.
 * `folded`: our text, `people`: their names and addresses, in folded letters too.
 */
export function wrongName(text: string, folded: string, people: readonly string[]): string {
  const match = greeting.exec(folded);
  if (match === null || people.length === 0) return '';
  const name = match[1];
  if (name === undefined) return '';
  const everyone = people.join(' ');
  const words = name.split(/[ '-]+/);
  let named = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || nobody.test(word)) return '';
    if (word.length < 2) continue;
    named = true;
    // « Kate » for katherine@…, « jdupont » for Dupont: a part of the address is enough not to doubt.
    if (everyone.indexOf(word) >= 0) return '';
  }
  // An address that shows no name (contact@, 1234@) contradicts nobody.
  if (!named || !/[a-z]{2,}[ .][a-z]{2,}/.test(everyone.replace(/@[^ ]*/g, ''))) return '';
  const start = match.index + match[0].indexOf(name);
  return text.slice(start, start + name.length);
}
