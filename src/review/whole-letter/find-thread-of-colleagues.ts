import { fold } from '../../text/fold';
import type { Stretch } from '../find-own-text';
import type { Finding } from '../finding';
import { findingOf } from '../rules/finding-of';
import { holeRules } from '../rules/hole-rules';
import type { ReviewLanguage } from '../rules/rule';

const rule = holeRules.find(({ id }) => id === 'hole/note');

/** What is said first in a message is enough to tell whose it is. */
const mostRead = 700;

/** Whoever applies speaks of their own application, whatever else they say. Folded. */
const applies =
  /(?<!\p{L})(?:ma candidature|mon (?:cv|profil|dossier|test|entretien|parcours)|mes (?:pretentions|disponibilites|competences)|je (?:postule|vous adresse|suis (?:candidate?|tres|disponible))|m'(?:avez|as|avoir)|my (?:application|cv|resume|test|interview|profile|background)|i(?:'m| am|'ve| have)? (?:apply|applying|applied)|applying|i would love|withdraw|je (?:me desiste|retire)|meeting me)(?!\p{L})/u;

/** What colleagues say to each other of somebody they refuse. Folded. */
const amongColleagues = new RegExp(
  `(?<![\\p{L}'])(?:${[
    "(?:ok|d'accord|feu vert|go|bon) pour (?:le |un |ce )?(?:refus|rejet|non)",
    'ok pour moi,? (?:tu|vous|on|envoie|refuse)',
    "(?:c'est )?(?:non|ko|nok) pour (?:moi,? (?:tu|vous|on)|lui|elle|ce (?:candidat|profil|dossier)|cette candidate)",
    'on (?:lui dit non|ne (?:le|la) (?:prend|retient|garde|rencontre) pas|(?:le|la) refuse|refuse (?:ce|cette))',
    '(?:pas |plutot pas |moyennement |guere )convaincue?s? (?:par (?:lui|elle|ce (?:candidat|profil)|cette candidate)|du tout)',
    'je (?:te|vous) laisse (?:lui )?(?:ecrire|repondre|envoyer|annoncer|le prevenir|la prevenir|prevenir)',
    "(?:tu|vous) (?:peux|pourras|pourrais|pouvez|pourriez|veux bien) (?:lui|le|la) (?:envoyer|repondre|ecrire|faire|refuser|dire|prevenir)(?: (?:que (?:c'est )?non|non|le (?:mail|refus|message|courrier|modele)[^.\\n]{0,30}|la (?:lettre|reponse)[^.\\n]{0,30}|un (?:refus|non)))? ?[?.!]*$",
    '(?:tu|vous) (?:lui )?(?:fais|faites|envoies|envoyez|prepares|preparez|rediges) (?:le (?:refus|mail)|la (?:reponse|lettre)|un (?:refus|mail de refus)|une reponse negative)',
    '(?:refuse|refusez|recale|recalez|decline|declinez)[- ](?:le|la|les)(?: gentiment| poliment)?',
    '(?:fais|faites|envoie|envoyez|prepare|redige|file|balance|mets)[- ](?:lui|leur) (?:un|une|le|la|notre) (?:[a-z]{2,9} )?(?:refus|reponse|lettre|mail|modele|message|courrier|non)',
    "(?:dis|dites|reponds|repondez|ecris|envoie|envoyez)[- ]lui (?:que (?:c'est )?non|non|le refus|un refus|la lettre|le mail)",
    "(?:le|ce) (?:candidat|profil) (?:ne (?:fait|fera) pas|est trop|manque de|n'est pas) [^.\\n]{0,60}",
    '(?:candidate?|profil|dossier) a refuser',
    'no (?:for|to|on) (?:this one|him|her|this candidate)',
    '(?:please|go ahead and|can you|could you|will you|feel free to) (?:reject|decline|refuse|pass on|turn down|turn (?:him|her|them) down)(?: (?:him|her|them|this (?:one|candidate)))?',
    '(?:not for (?:us|me)|a no (?:for|from) (?:us|me)|no from (?:us|me))[^.\\n]{0,20} let (?:him|her|them) know',
    '(?:can|could|will) you (?:please )?(?:send|write|give|let|tell|reject|turn) (?:him|her)[^.\\n]{0,40}',
    '(?:send|give) (?:him|her|them) (?:the|our|a) (?:usual |standard )?(?:no|rejection|decline|regret|template|letter|reply)',
    "(?:let's|we should|i(?:'d| would)|i) (?:reject|decline|pass on|turn down) (?:him|her|this (?:one|candidate))",
    'not (?:convinced by|sold on) (?:him|her|this (?:one|candidate))',
    'not (?:a fit )?for us,? please',
    'fine by me,? (?:please )?(?:reject|send|go ahead|you can)',
  ].join('|')})`,
  'mu',
);

/** Who greets and refuses speaks for us; whoever applies does neither. Folded. */
const greets = /^[ \t]*(?:bonjour|bonsoir|madame|monsieur|chere?|dear|hi|hello|hey)(?!\p{L})/mu;
const refuses =
  /(?<!\p{L})(?:nous (?:avons|n'avons)(?: \p{L}{3,12})? (?:retenu|choisi|confie|pourvu|recrute|prefere|pas retenu|decide de ne)|le poste (?:est|a ete)(?: \p{L}{3,12})? (?:pourvu|attribue|confie|gele)|merci (?:de|pour) (?:votre|ta) (?:venue|visite|passage)|merci d'etre (?:venue?|passee?)|ne (?:donnons|donnerons|pouvons) pas [^.\n]{0,20}suite|bonne continuation|we (?:have |'ve )?(?:chosen|chose|decided|hired|went|gone|offered|appointed)(?! to meet)|the (?:role|post|position|job) (?:is|was|has been) (?:now )?(?:filled|given|offered)|thank(?:s| you) for (?:coming|meeting (?:us|our|the team|with us)|your (?:visit|interview)))(?!\p{L})/u;
/** Where another message begins. Folded. */
const nextMessage =
  /\n[ \t>]*(?:(?:de|from) ?: |-{2,} ?(?:message|original|forwarded)|le .{4,80} a ecrit|on .{4,80} wrote)/u;

/**
 * A letter that carries a thread of colleagues along, above its greeting or below its signature: it would leave with it.
 * What the candidate wrote is never pointed at, nor a letter of ours that is only quoted further down.
 */
export function findThreadOfColleagues(text: string, own: readonly Stretch[], messages: ReviewLanguage): Finding[] {
  if (rule === undefined) return [];
  const findings: Finding[] = [];
  for (const { start, end } of quotedIn(text, own)) {
    const read = fold(text.slice(start, Math.min(end, start + mostRead)));
    const talk = amongColleagues.exec(read);
    if (talk !== null && !applies.test(read.slice(0, endOfLine(read, talk.index)))) {
      findings.push(
        findingOf(rule, text, { start: start + talk.index, end: start + talk.index + talk[0].length }, messages),
      );
      break;
    }
    if (text.slice(0, start).trim() === '' && isOurLetter(read)) {
      findings.push(findingOf(rule, text, { start, end: start + endOfLine(read, 0) }, messages));
      break;
    }
  }
  return findings;
}

/** What is not ours, in order. */
function quotedIn(text: string, own: readonly Stretch[]): Stretch[] {
  const quoted: Stretch[] = [];
  let from = 0;
  for (const { start, end } of [...own, { start: text.length, end: text.length }]) {
    if (text.slice(from, start).trim() !== '') quoted.push({ start: from + leadingSpace(text, from), end: start });
    from = end;
  }
  return quoted;
}

function leadingSpace(text: string, from: number): number {
  return text.slice(from).search(/\S/);
}

function endOfLine(read: string, from: number): number {
  const newline = read.indexOf('\n', from);
  return newline < 0 ? read.length : newline;
}

/** Under headers with nothing of ours above them, a greeting and a refusal: the letter itself, and what stood above it in another mail. */
function isOurLetter(read: string): boolean {
  const first = read.slice(0, 1 + (nextMessage.exec(read.slice(1))?.index ?? read.length));
  const greeted = greets.exec(first);
  if (greeted === null) return false;
  const letter = first.slice(greeted.index);
  return refuses.test(letter) && !applies.test(letter);
}
