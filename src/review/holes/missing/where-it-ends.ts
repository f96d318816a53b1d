/** A line that closes a letter. What stands before it is over. */
const closingLine =
  "(?:[Bb]ien (?:cordialement|à vous|à toi|sincèrement)|[Tt]rès cordialement|[Cc]ordialement|[Cc]dlt|[Cc]dt|[Ss]incèrement|[Aa]micalement|[Rr]espectueusement|[Ss]alutations|[Bb]onne (?:journée|soirée|continuation|suite|réception)|[Bb]elle (?:journée|continuation|suite)|[Mm]erci(?: d['’]avance| à (?:vous|toi)| encore)?(?=[ ,.!]*\\n|[ ,.!]*$)|À bientôt|(?:[Kk]ind|[Bb]est|[Ww]arm|[Kk]indest|[Ww]armest) (?:regards|wishes)|[Rr]egards|[Ss]incerely|Yours(?: (?:sincerely|faithfully|truly))?|[Mm]any thanks|[Tt]hank you(?=[ ,.!]*\\n|[ ,.!]*$)|[Tt]hanks(?=[ ,.!]*\\n|[ ,.!]*$)|[Cc]heers|[Aa]ll the best)(?!\\p{L})";

/** Nothing more is said: the paragraph ends here, without a full stop, or a line closes the letter. */
export const sayingEnds = `(?=[ \\u00a0\\t]{0,4}(?:\\n{0,2}(?![\\s\\S])|\\n[ \\t]{0,4}${closingLine}))`;

/** What a paragraph must hold for a row that ends so: a word, and nothing after it. */
export const mayEndUnfinished = new RegExp(`[\\p{L}'’]${sayingEnds}`, 'u');
