import type { LetterLanguage } from '../request';

/**
 * A note of praise without what the recruiter wrote for themselves (« à revoir dans 2 ans », “one to watch”), without thanks the
 * letter has given already, and without emoticons. '' when nothing is left.
 */
export function saidToTheCandidate(note: string, language: LetterLanguage): string {
  const plain = withoutEmoticons(note);
  if (plain.length > longestNote || plain.includes('\n')) return plain;
  const end = /[.!…\s\u00a0\u202f]*$/u.exec(plain)?.[0] ?? '';
  const parts = plain.slice(0, plain.length - end.length).split(between);
  const kept = parts.filter((part) => !isForOneself[language].test(part.trim()));
  if (kept.length === 0) return '';
  const told = kept.length === parts.length ? plain : kept.join(', ') + end;
  return withoutThanksGiven(told, language);
}

const longestNote = 200;
const between = /\s?[,;]\s+|\s[-–—/]\s|\.\s+(?=\p{L})|\s(?=(?:mais|but)\s)/u;

/** « :) », « ;-) », « ^^ », « <3 », and the pictures of a keyboard. */
function withoutEmoticons(text: string): string {
  if (!/[):D^<;]|\p{Extended_Pictographic}/u.test(text)) return text;
  return text
    .replace(/(?:[\s\u00a0\u202f]+|^)(?:[:;]['’]?[\s\u00a0\u202f]?-?[)DPp(]+|\^\^|<3+|[xX]D)(?=$|[\s.,!])/gu, '')
    .replace(/[\s\u00a0\u202f]*(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+/gu, '')
    .trim();
}

/** What is to be done with the candidate, how they rank, what stands in the way: of them, and for the recruiter. */
const isForOneself = {
  fr: /^(?:(?:mais|et|donc|bref)\s)?(?:à\s(?:l[ae]\s|les\s)?(?:re)?(?:voir|contacter|rappeler|appeler|relancer|garder|conserver|suivre|creuser|présenter|tester|vérifier|confirmer|surveiller|noter|valider|positionner|envisager|proposer|recommander|reprendre|retenir|transmettre|faire\s(?:suivre|passer))(?!\p{L})|(?:re)?(?:garder|conserver|rappeler|relancer|recontacter|revoir|voir|transmettre|classer|ranger|contacter|penser\sà|mettre)(?:\s|$)|(?:second|deuxième|troisième|2e|2ème|3e|2nd)\s(?:choix|rang)|(?:n°|numéro\s)\s?\d|plan\s?b|back-?up|joker|réserve|vivier|en\s(?:réserve|attente|vivier|back-?up)|au\s(?:cas\soù|chaud)|sous\sle\scoude|si\s(?!vous|tu)|sinon\s|ok(?:\s|$)|bof|trop\s|pas\s|peu\s|limite|hésit\p{L}+|prétentions|salaire|préavis|dispo\p{L}*|feu\svert|avis\s(?:favorable|réservé|défavorable)|pour\s(?:plus\stard|un\sautre\sposte|l[ae]\s(?:prochaine?|suite))|bonne?\scandidate?|candidate?\s|dossier\s(?:incomplet|à\s)|l’an\sprochain|dans\s(?:\d+|un|deux|trois|six|quelques)\s(?:ans?|mois|semaines?)$)/iu,
  en: /^(?:(?:but|and|so)\s)?(?:(?:definitely\s|maybe\s|potentially\s|possibly\s)?(?:one\sto\s(?:watch|keep|remember|consider|revisit)|one\sfor\s(?:later|the\sfuture|next)|call(?:\sher|\shim|\sthem)?\s(?:back|again)|re-?(?:visit|contact|consider|interview)|follow\sup|contact\sagain|try\sagain|see\s(?:again|in|if|with)|check\s(?:with|back|in)|ask\s|ping\s|chase|park|hold|shortlist|watch|stay\sin\stouch|circle\sback|come\sback\sto|get\sback\sto)(?!\p{L})|keep\s(?!it\sup|going)|back-?up|second\s(?:choice|best)|2nd\s(?:choice|best)|runner-?up|reserve|plan\s?b|talent\spool|maybe|would\ssuit|might\ssuit|could\ssuit|(?:good|great|better|strong|possible)\sfit\sfor|for\slater|if\s|only\sif|unless\s|too\s|not\s|salary|notice\speriod|next\s(?:time|year|round)|in\s(?:\d+|a\sfew|six|two)\s(?:months?|years?|weeks?)$|no\.?\s?\d|ok(?:ay)?(?:\s|$)|(?:very\s)?(?:strong|good|great|solid|excellent|decent|weak|ok)\s(?:candidate|applicant|hire)|candidate\s|applicant\s)/iu,
} as const;

/** The letter opens by thanking for the time, the meeting or the application: once is enough. */
function withoutThanksGiven(note: string, language: LetterLanguage): string {
  const bare = note.replace(/[\s.!…\u00a0\u202f]+$/u, '');
  if (thanksGiven[language].test(bare)) return '';
  return note.replace(thanksAndMore[language], '$1');
}

const frenchGiven = String.raw`(?:(?:votre|ton|le)\s(?:temps|entretien|candidature|intérêt|message|échange|déplacement|venue)|l’(?:entretien|échange|intérêt)|(?:votre|ta)\s(?:candidature|venue|disponibilité)|notre\s(?:échange|entretien|rencontre))`;
const englishGiven = String.raw`(?:(?:your|the)\s(?:time|application|interest|interview|chat|call|meeting)|coming(?:\s(?:in|over|along|to\s(?:see|meet)\sus))?|applying|(?:meeting|talking\s(?:to|with)|speaking\s(?:to|with)|seeing)\s(?:us|me))`;
const thanksGiven = {
  fr: new RegExp(
    String.raw`^(?:(?:un\s)?grand\s)?merci\s(?:beaucoup\s|encore\s)?(?:pour\s|de\s|d’|du\s)?(?:${frenchGiven}|temps(?:\s(?:que\s|accordé|consacré|passé).*)?)(?:\set\s${frenchGiven})*$`,
    'iu',
  ),
  en: new RegExp(
    String.raw`^(?:many\s)?(?:thanks|thank\syou)\s(?:so\smuch\s|again\s)?for\s(?:all\s)?${englishGiven}(?:\sand\s${englishGiven})*(?:\s(?:today|yesterday|on\s\p{L}+day))?$`,
    'iu',
  ),
} as const;
const thanksAndMore = {
  fr: new RegExp(
    String.raw`^(merci\s(?:pour|de)\s)${frenchGiven}(?:,\s|\set\s)(?:pour\s|de\s)?(?=votre\s|vos\s|ton\s|ta\s|tes\s|l[ae]s?\s|l’)`,
    'iu',
  ),
  en: new RegExp(
    String.raw`^((?:thanks|thank\syou)\sfor\s)${englishGiven}(?:,\s|\sand\s)(?:for\s)?(?=your\s|the\s)`,
    'iu',
  ),
} as const;
