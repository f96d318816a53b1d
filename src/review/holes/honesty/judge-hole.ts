import { fold } from '../../../text/fold';
import type { HoleCondition } from '../hole-pattern';
import { isBeforeAnAside } from './before-an-aside';
import { isHonestFiller } from './honest-fillers';
import { readSlotPhrase, slotNameIn } from '../slot-words/read-slot-phrase';
import { slotWordOf } from '../slot-words/slot-lexicon';
import {
  askedInBrackets,
  asksInBrackets,
  beginsWithRequest,
  isLoneSlot,
  strongSlot,
  wantsNoun,
} from '../slot-words/slot-requests';
import { isAddressed, isShown, isVocative } from './spoken-signs';
import {
  explainsNumber,
  isHonest,
  isInLink,
  isInTitle,
  isPartOfLink,
  isPartOfWord,
  isReference,
} from './honest-brackets';
import { isCodeSpokenOf, isExpressionSpokenOf, isWrittenAsCode, subjectOf, templateTalk } from './talk-of-code';
import { isInBackquotes, isInQuotation, lineBefore } from './where-it-stands';
import { isSaidOfAnyone, isSaidToBeAName, isTradeAppliedFor } from './whoever-it-is';
import { wordsJoinedIn } from '../slot-words/words-joined-in';

const webElements =
  /^(?:canvas|svg|video|audio|picture|img|iframe|script|style|dialog|form|input|button|select|textarea|label|template|slot|nav|main|header|footer|aside|section|article|body|head|html|meta|output)$/;

const mathematics = /[∈∉∀∃∅⊂⊆∪∩≤≥≠≡∞∑∏∫√ℝℕℤℚℂ]/;

/**
 * Whether what a pattern found in `own`, at `at`, is a hole and not an honest sign.
 *
 * `own` is the paragraph it stands in; offsets are UTF-16 units.
 */
export function isHole(found: string, when: HoleCondition, own: string, at: number): boolean {
  if (isInBackquotes(own, at) || isHonestFiller(found, own, at) || mathematics.test(found)) return false;
  if (isInLink(found, own, at) || isSaidOfAnyone(found, own, at)) return false;
  if (isSaidToBeAName(found, own, at) || isWrittenAsCode(found, own, at)) return false;
  if (isPartOfLink(found, when, own, at) || isBeforeAnAside(found, own, at)) return false;
  if (when === 'always') return true;
  if (when === 'unless-quoted') return !isInQuotation(own, at);
  if (when === 'number-of-nobody')
    return !isInQuotation(own, at) && /1234567|^(\d)\1{8}/.test(found.replace(/\D/g, ''));
  if (when === 'said-to-nobody') return !isInQuotation(own, at) && !isStatement(found);
  const content = fold(found)
    .replace(/^[^\p{L}\p{N}_.…?]+|[^\p{L}\p{N}_.…?]+$/gu, '')
    .replace(/ +/g, ' ');
  const before = lineBefore(own, at, 160);
  const after = own.slice(at + found.length, at + 160).split('\n', 1)[0] ?? '';
  // What stands in the hole does not say what the sentence talks of: « <compétence clé> ».
  const line = fold(`${before.replace(/^(?:objet|sujet|subject)[ \u00a0]?:/i, '')} ${after}`);
  if (when === 'slot-phrase' || when === 'slot-name-of-person' || when === 'slot-name-in-address')
    return !isInQuotation(own, at) && !templateTalk.test(line) && !isShown(before, after) && namesSlot(found, when);
  // The inner braces of a field that is spoken of: « {{nom}} ».
  if (/[{$#]$/.test(before) && templateTalk.test(line) && !isAddressed(before.replace(/[{$#]+$/, ''))) return false;
  const unopened = before.replace(/[{$#]+$/, '');
  if (isExpressionSpokenOf(`${before.slice(unopened.length)}${found}`, line) && !isAddressed(unopened)) return false;
  // One name in braces, in a sentence that does not talk of code: « {hiring_manager} ».
  if (
    found.startsWith('{{') &&
    slotNameIn(content) === 'sure' &&
    !isCodeSpokenOf(found, fold(sentenceAround(before, after)))
  )
    return true;
  if (found.startsWith('{') && /^[a-z]+(?:[_. ][a-z]+){0,3}$/.test(content) && !isCodeSpokenOf(found, line))
    return (
      /^\{\{|[_. ]/.test(found) ||
      slotNameIn(content) !== 'no' ||
      beginsWithRequest(content) ||
      wantsNoun.test(before) ||
      (content.length > 1 && subjectOf(line) === 'prose')
    );
  if (when === 'slot-name')
    return (
      isNamedSlot(found, line, fold(before)) ||
      (/^@\p{Lu}/u.test(found) && wantsNoun.test(before) && slotNameIn(found) !== 'no')
    );
  if (when === 'field-name') return isFieldName(found, line);
  if (when === 'slot-in-place') return !isTradeAppliedFor(found, own, at) && isSlotInPlace(found, line);
  if (when === 'slot-only') {
    if (found.startsWith('(') && isInQuotation(own, at)) return false;
    // Plain words between angle brackets, where nothing talks of code: « le secteur <domaine visé> ».
    if (found.startsWith('<') && !isHonest(found) && !/[\p{L}\p{N}]$/u.test(before) && !isCodeSpokenOf(found, line))
      return /^[a-z]+(?:[ _'’-][a-z]+){0,5}$/.test(content) && !webElements.test(content);
    return (
      (beginsWithRequest(content) || isLoneSlot(content) || (found.startsWith('(') && askedInBrackets.test(content))) &&
      !isHonest(found) &&
      isSlotLike(found, content, before, line)
    );
  }
  if (isHonest(found) || isPartOfWord(found, after) || isReference(found)) return false;
  if (/^\[/.test(found) && isInQuotation(own, at) && !/^\[[\p{Lu}\s]+\]$/u.test(found)) return false;
  if (
    /^\[[\p{L} ]+\]$/u.test(found) &&
    !strongSlot.test(content) &&
    !/^(?:objet|sujet|subject|titre|title)/.test(content) &&
    isSubjectHead(own, at)
  )
    return false;
  // An aside that goes on with the sentence: “your patience [and your jokes]”.
  if (/^\[(?:and|et) \p{Ll}/u.test(found) && !strongSlot.test(content)) return false;
  if (isInTitle(found, before, after) && !strongSlot.test(content)) return false;
  // Two words to choose from ask by themselves: « [lieu/événement] ».
  const isChoice = /^\[[\p{Ll}(].*(?:\/| ou | or )/u.test(found);
  if (
    /^\[[^[]/.test(found) &&
    !isChoice &&
    !asksInBrackets(content) &&
    !/^[a-z' -]+(?: [a-z' -]+){0,3}(?: \d)?$/.test(content)
  )
    return false;
  if (explainsNumber(found, before) && !asksInBrackets(content)) return false;
  // An aside after what was already said: « j’ai noté la date [deuxième semaine]. », « l’usine [bâtiment C] », “[a union agreement]”.
  if (
    /^\[\p{Ll}+(?: \p{L}+)+\]$/u.test(found) &&
    /[\p{L}\p{N}] $/u.test(before) &&
    !wantsNoun.test(before) &&
    !/(?:especially|notamment|surtout|particularly|like|comme) $/.test(before) &&
    !asksInBrackets(content)
  )
    return false;
  if (!isCodeSpokenOf(found, line)) return true;
  return (
    (strongSlot.test(content) || slotNameIn(content) === 'sure') &&
    (!templateTalk.test(line) || isAddressed(before) || isVocative(before, after))
  );
}

/** What the sentence says before and after; code that another sentence talks of is not its subject. */
function sentenceAround(before: string, after: string): string {
  const own = before.slice(before.search(/[^.!?]*$/));
  return `${own} ${after.split(/[.!?](?=\s|$)/, 1)[0] ?? ''}`;
}

/** « Objet : [Candidature] »: a tag before the subject. */
function isSubjectHead(own: string, at: number): boolean {
  const line = lineBefore(own, at, 60);
  return /^(?:objet|subject|re|tr|fwd?|réf?) ?:(?: ?(?:re|tr|fwd?) ?:)* ?$/i.test(line);
}

/** Round brackets, guillemets and single signs are everyday signs: only a plain slot name makes them a hole. */
function isSlotLike(found: string, content: string, before: string, line: string): boolean {
  if (found.startsWith('('))
    return (
      !isCodeSpokenOf(found, line) &&
      // What is listed after the noun it explains: « vos coordonnées (nom, adresse) ».
      (!content.includes(',') || wantsNoun.test(before)) &&
      (askedInBrackets.test(content) ||
        slotNameIn(content) === 'sure' ||
        (isLoneSlot(content) && (wantsNoun.test(before) || /:[ \u00a0\u202f]?$/.test(before))))
    );
  if (found.startsWith('«') && /(?:champs?|rubrique|mention|case|colonne|field|box) $/.test(before)) return false;
  if (found.startsWith('«') && /(?:^|\s)(?:en|de|chez) $/.test(before) && slotNameIn(found) !== 'no')
    return !isCodeSpokenOf(found, line);
  if (found.startsWith('«'))
    return (
      (!isCodeSpokenOf(found, line) || !/\s/.test(found)) &&
      (/^(?:prenom|nom|poste|intitule|societe|entreprise|civilite|date|adresse|cp|ville|champ|fonction)[a-z_]*\d*$/.test(
        content,
      ) ||
        /^[a-z]+(?:_[a-z]+)+$/.test(content))
    );
  if (found.startsWith('<')) return !isCodeSpokenOf(found, line) || /prenom|nom|name|candidat/.test(content);
  if (found.startsWith('#') || found.startsWith(':') || found.startsWith('@'))
    return /^(?:prenom|nom|firstname|first_name|lastname|candidat|candidate|poste|jobtitle|company|societe)[a-z_]*$/.test(
      content,
    );
  return !isCodeSpokenOf(found, line) || (/prenom|nom|first_?name|candidat/.test(content) && !content.includes(':'));
}

/** What is called by the word in guillemets: « le champ «Date» ». Folded. */
const namedInQuotes =
  /(?:^|[^a-z])(?:titre|intitule|mot|terme|poste|role|fonction|article|champ|rubrique|case|colonne|mention|badge|statut|onglet|bouton|categorie|groupe|theme|projet|page|module|title|word|term|column|field|box|label|tab|button|status)s?(?: de| of)? $/;

/** A name of a slot: one everyday word is so only in capitals (`-DATE-`), and none is where the sentence talks of code. */
function isNamedSlot(found: string, line: string, before: string): boolean {
  const name = slotNameIn(found);
  if (name === 'no' || isCodeSpokenOf(found, line)) return false;
  if (/(?:^|[\s(])(?:of|at|in|with|as|more|about|dear|hi|hello|de|en|chez|par|avec|plus de|bonjour) $/.test(before))
    return true;
  if (/^__\p{L}.*__$/u.test(found)) return true;
  if (found.startsWith('«'))
    return /^«\p{Lu}|_/u.test(found) && !namedInQuotes.test(before) && !/»(?:,| et| ou| and| or) $/.test(before);
  const letters = found.replace(/[^\p{L}]/gu, '');
  return name === 'sure'
    ? !/^[@#]/.test(found) || letters.length > 4
    : letters.length > 2 && letters === letters.toUpperCase();
}

/** Where accounts, files and tables are spoken of, joined words are what they are called. */
const calledSo =
  /(?:^|[^a-z])(?:comptes?|accounts?|handles?|pseudos?|pseudonymes?|profils? (?:instagram|tiktok|public)|instagram|insta|tiktok|twitter|mastodon|bluesky|facebook|youtube|twitch|github|gitlab|soundcloud|discord|fichiers?|files?|dossier partage|folders?|tables?|bases?|databases?|champs?|fields?|snake_?case|camel_?case|hashtags?|mots? de passe|passwords?|logins?)(?![a-z])/;

/** Words that stand for a noun of slots in the name of a field alone. */
const ofFields = /^(?:libelles?|lib|labels?|annonces?|agences?|ids?|desc|dt|txt|val|nb|nbr|num)$/;
/** What a function does: `parse_date`, `getName`. */
const doesSomething =
  /^(?:get|set|is|has|to|on|parse|handle|format|fetch|load|save|read|write|find|make|build|check|sort|count|add|calc|compute|print|update|delete|create|init|run|test|use|render)$/;

/** Joined words, half of them nouns that templates leave to be filled; the others abbreviate them, or are a word of the house. */
function isFieldName(found: string, line: string): boolean {
  if (isCodeSpokenOf(found, line) || calledSo.test(line)) return false;
  const words = wordsJoinedIn(found);
  if (doesSomething.test(words[0] ?? '')) return false;
  const isNoun = (word: string): boolean => !['link', undefined].includes(slotWordOf(word)) || ofFields.test(word);
  const nouns = words.filter(isNoun).length;
  return nouns > 0 && nouns * 2 >= words.length;
}

/** Where the word itself is due, its name in small letters is a slot too, unless the sentence talks of code. */
function isSlotInPlace(found: string, line: string): boolean {
  // A day is one of interviews, and no slot: “our interview day”.
  if (/^(?:interview|assessment|trial) (?:days?|panel|stage|room|process)$/i.test(found)) return false;
  // The one firm that is called as a post is.
  if (/^LA POSTE$/.test(found)) return false;
  if (/(?<![\p{L}])(?:your|the|our|votre|notre|last|first|current)(?![\p{L}])/iu.test(found)) return false;
  const name = slotNameIn(found.replace(/\d+(?=\P{L}*$)/u, ''));
  if (name === 'no' || isCodeSpokenOf(found, line)) return false;
  if (name === 'sure' || /[\d"«“[\]{}<]/.test(found)) return true;
  return found === found.toUpperCase() || /^(?:titre|intitule|poste|nom|prenom|name|title)$/.test(fold(found));
}

/** Of the words of slots alone: two, one of them asked by forms; where a person is called, one that asks for a name. */
function namesSlot(found: string, where: HoleCondition): boolean {
  const phrase = readSlotPhrase(found);
  if (phrase === undefined) return false;
  if (where === 'slot-name-of-person') return phrase.isName;
  if (where === 'slot-name-in-address') return phrase.parts > 1 && (phrase.isName || phrase.isYours);
  if (/^\p{Lu}+$/u.test(found) || (/^\(\p{L}+\)$/u.test(found) && phrase.nouns === 1)) return true;
  if (phrase.isOfPast && found === found.toUpperCase()) return true;
  return phrase.isAsked && phrase.parts > 1 && (phrase.nouns > 1 || phrase.isName);
}

const addressee =
  /(?<![\p{L}])(?:vous|votre|vos|you|your|yours|yourself|(?<!chez )nous|notre|nos|tu|tes|toi)(?![\p{L}])/iu;
const finiteVerb =
  /(?<![\p{L}'’])(?:(?:n|m|s|l|t|c|y)['’])?(?:est|sont|était|étaient|sera|seront|serait|fut|a|ont|avait|aura|aurait|peut|doit|faut|vaut|reste|tient|tenait|demande|fait|prend|mérite|suffit|compte|coûte|permet|suppose|exige|(?<!(?:pour|à|avec|chez|de|d['’]) ?)(?:je|il|elle|on)|ce(?! (?:bloc|paragraphe|passage|texte|mail|message|courriel|motif|mot|modèle|point|nom|prénom|morceau|bout|membre))|ça|cela|is|are|was|were|has|have|had|will|would)(?![\p{L}-])/u;
/** “a” and “on” are verb and subject in French alone. */
const finiteVerbEn = /(?<![\p{L}'’])(?:is|are|was|were|has|have|had|will|would)(?![\p{L}-])/u;
const isEnglish = /(?<!\p{L})(?:the|of|for|with|his|her|from|this|and|but|as|to)(?!\p{L})/u;

/** Speaks to the candidate, or says something of its own: no note. What a note says should be told is not counted. */
function isStatement(found: string): boolean {
  if (addressee.test(found)) return true;
  const head =
    found.split(
      /[ ,](?:que|qu['’]|si (?=on |c['’]|il |elle |la |le |les |l['’]|pas )|pourquoi|ce qu|that|what|if|why|how|whether|needs?|is|=|avant)(?:[ '’]|$|(?<= )|(?<=['’]))/u,
      1,
    )[0] ?? found;
  return (isEnglish.test(found) ? finiteVerbEn : finiteVerb).test(head);
}
