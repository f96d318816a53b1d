import { holdsSlotNoun } from './read-slot-phrase';
import { slotWordOf } from './slot-lexicon';

/** Orders to fill, blanks, and paths of values: what asks for words and names no noun. Folded. */
const order =
  /^a (?:completer|preciser|remplir|definir|personnaliser)|^(?:preciser|completer|indiquer|inserer|insert|choose|choisir|specify|fill|enter|add|ajouter|mettre|remplacer|personnalis\w*|tbd|tbc|todo|option|ou\b|your\b|votre\b)|^(?:x{1,3}|n|y|h\/f cher)(?:$|[ _.:|,/']|\d)|^(?:user|contact)[._]|^[\s_.…x?-]*$/;

/** Whether `content`, folded, begins with what a template asks for: a noun to be filled, an order, a blank. */
export function beginsWithRequest(content: string): boolean {
  if (order.test(content)) return true;
  for (const word of content.split(/[^a-z]+/)) {
    const kind = slotWordOf(word);
    if (kind !== 'link') return kind !== undefined && kind !== 'of-some-letters';
  }
  return false;
}

/** Slots no one writes about when speaking of code. */
export const strongSlot =
  /prenom|first_?name|candidat|recruiter|recruteu|hiring|(?:^|[ _.])nom(?:$|[ _.])|poste|job_?title|company|competence|skill|preciser|completer|inserer|insert/;

/** What round brackets must hold, whole, to be a hole, but for nouns to be filled. */
export const askedInBrackets =
  /^(?:lien (?:hypertexte|cliquable|vers .*)|hyperlink|(?:votre |le |la |l')?(?:poste|date|titre|title|motif|raison|signature|competence|entreprise|societe|candidate?|montant|amount|salaire|salary|heure|lieu|ville|city|duree)(?: (?:manquante?|ici|du refus))?|(?:add |insert |the )?(?:reason|feedback)(?: here)?|\.{3}|…|(?:a )?(?:preciser|completer|indiquer|inserer|insert|remplir|personnaliser|adapter|choisir)(?: .*)?|(?:phrase|compliment|mot|formule|precision|note|sentence|line) (?:personnelle?|perso|personnalisee|personal)(?: (?:ici|here))?|(?:phrase|motif|raison|precision|detail|compliment|sentence|reason)[a-z' ]{0,24} (?:ici|here)|(?:nom|prenom|intitule|numero|date|heure|lieu|motif|raison|points? forts?|forces?|qualites?|realisations?|experiences?|parcours|projets?) (?:du|de la|des|de|d'|de l'|d'une?)(?: ?[a-z']{1,20}){1,4}|(?:name|title) of (?:the )?[a-z' ]{2,30}|(?:the )?(?:candidate|applicant)(?:'?s)? (?:strengths?|skills?|qualit(?:y|ies)|experience|projects?|achievements?|background|answers?))$/;

const askingWords =
  /(?:^|[^a-z])(?:hyperlink|job|insert|inserer|preciser|completer|remplir|choisir|ajouter|mettre|your|votre|personnalis\w+|element|exemple|example|point|bloc|block|section|paragraphe?|para|x+|option|formule)(?![a-z])|^a [a-z]+(?:er|ir|re)$|^[\s_.…x?*-]*$|\?$/;

/** What is numbered, and the sign of its number: « n° annonce », “vacancy no”. */
const numberOfSlot = /^n ?[°o] ?\.? ?(?:de |d'|du )?([a-z]+)$|^([a-z]+) (?:no|nr|#)\.?$/;

/** Square brackets are a hole when they name a slot, shout, ask, or hold nothing. */
export function asksInBrackets(content: string): boolean {
  if (askingWords.test(content) || holdsSlotNoun(content)) return true;
  const [, after, before] = numberOfSlot.exec(content) ?? [];
  return slotWordOf(after ?? before ?? '') !== undefined;
}

/** Whether `content`, folded, is one noun to be filled: a hole where a noun is due, « thank you for coming to (city) ». */
export function isLoneSlot(content: string): boolean {
  const kind = slotWordOf(content);
  return (kind !== undefined && kind !== 'link') || /^(?:first|last) name$/.test(content);
}

export const wantsNoun =
  /(?:^|[\s’'])(?:requires?|needs?|demande|exige|in|at|with|for|of|as|to|on|from|by|more|about|our|your|the|dear|hello|hi|à|a|de|chez|avec|au|du|le|la|par|pour|d|l|en|notre|votre|bonjour|cher|chère)[\s\u00a0’']$/iu;
