import { fold } from '../../text/fold';
import type { HoleCondition } from './hole-pattern';
import { askedInBrackets, askingBrackets, loneSlot, slotNameIn, slotWords, strongSlot, wantsNoun } from './slot-names';

const webElements =
  /^(?:canvas|svg|video|audio|picture|img|iframe|script|style|dialog|form|input|button|select|textarea|label|template|slot|nav|main|header|footer|aside|section|article|body|head|html|meta|output)$/;

/** Words that say the text speaks of code or quotes: a brace is then its subject, not a hole. */
const codeTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja|twig|gabarit\w*|template\w*|syntaxe?|syntax|jsx|tsx|html|xml|css|balis\w*|tags?|composant\w*|component\w*|interpolation|script\w*|tableaux?|arrays?|liste vide|fonctions?|functions?|regex|expressions? regulieres?|generi\w+|types?|typage|parametres?|parameter\w*|code|snippet\w*|variable\w*|objets?|objects?|json|yaml|markdown|react|angular|vue|svelte|typescript|javascript|java|python|rust|bash|shell|sql|exercice|tests?|requetes?|query|intervalle|interval|dictionnaires?|dictionary|dict|cles?|keys?|accolades?|braces?|crochets?|brackets?|mode|modes|logs?|prefixes?|regle|rule|formats?|parse\w*|printf|escap\w+|echapp\w+|litera\w+|wireframes?|maquettes?|publipostage|champs? de fusion|merge fields?|mail merge|placeholders?|razor|liquid|blade|erb|sigils?|identifiants?|identifiers?|iso 8601|colonnes?|columns?|pointeurs?|pointers?|ensembles?|articles?|note de bas|valeurs?|values?|log|logs|bug|commit|repo|depot|api|endpoint\w*|enum\w*|attributs?|attributes?|schemas?|pull requests?|chromosome\w*|operateurs?|operators?)(?![a-z])/;

/**
 * Whether what a pattern found in `own`, at `at`, is a hole and not an honest sign.
 *
 * `own` is the paragraph it stands in; offsets are UTF-16 units.
 */
export function isHole(found: string, when: HoleCondition, own: string, at: number): boolean {
  if (isInBackquotes(own, at) || isHonestFiller(found, own, at)) return false;
  if (when === 'always') return true;
  if (when === 'unless-quoted') return !isInQuotation(own, at);
  const content = fold(found)
    .replace(/^[^\p{L}\p{N}_.…?]+|[^\p{L}\p{N}_.…?]+$/gu, '')
    .replace(/ +/g, ' ');
  const before = own.slice(Math.max(0, own.lastIndexOf('\n', at) + 1, at - 160), at);
  const after = own.slice(at + found.length, at + 160).split('\n', 1)[0] ?? '';
  // What stands in the hole does not say what the sentence talks of: « <compétence clé> ».
  const line = fold(`${before} ${after}`);
  // The inner braces of a field that is spoken of: « {{nom}} ».
  if (/[{$#]$/.test(before) && templateTalk.test(line) && !isAddressed(before.replace(/[{$#]+$/, ''))) return false;
  // One name in braces, in a sentence that does not talk of code: « {hiring_manager} ».
  if (found.startsWith('{') && /^[a-z]+(?:[_. ][a-z]+){0,3}$/.test(content) && !codeTalk.test(line)) return true;
  if (when === 'slot-name') return isNamedSlot(found, line);
  if (when === 'slot-only') {
    if (found.startsWith('(') && isInQuotation(own, at)) return false;
    // Plain words between angle brackets, where nothing talks of code: « le secteur <domaine visé> ».
    if (found.startsWith('<') && !isHonest(found) && !/[\p{L}\p{N}]$/u.test(before) && !codeTalk.test(line))
      return /^[a-z]+(?:[ _'’-][a-z]+){0,5}$/.test(content) && !webElements.test(content);
    return slotWords.test(content) && !isHonest(found) && isSlotLike(found, content, before, line);
  }
  if (isHonest(found)) return false;
  if (/^\[/.test(found) && isInQuotation(own, at) && !/^\[[\p{Lu}\s]+\]$/u.test(found)) return false;
  if (/^\[[\p{L} ]+\]$/u.test(found) && !strongSlot.test(content) && isSubjectHead(own, at)) return false;
  // Two words to choose from ask by themselves: « [lieu/événement] ».
  const isChoice = /^\[[\p{Ll}(].*(?:\/| ou | or )/u.test(found);
  if (
    /^\[[^[]/.test(found) &&
    !isChoice &&
    !askingBrackets.test(content) &&
    !/^[a-z' -]+(?: [a-z' -]+){0,3}$/.test(content)
  )
    return false;
  if (!codeTalk.test(line)) return true;
  return strongSlot.test(content) && (!templateTalk.test(line) || isAddressed(before));
}

/** « Objet : [Candidature] »: a tag before the subject. */
function isSubjectHead(own: string, at: number): boolean {
  const line = own.slice(Math.max(own.lastIndexOf('\n', at) + 1, at - 60), at);
  return /^(?:objet|subject|re|tr|fwd?|réf?) ?:(?: ?(?:re|tr|fwd?) ?:)* ?$/i.test(line);
}

/** Words that say templates themselves are spoken of. */
const templateTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja2?|twig|liquid|razor|blade|smarty|thymeleaf|freemarker|gabarits?|templates?|template literals?|syntaxe?|interpolation|publipostage|mail merge|champs? de fusion|merge fields?|placeholders?)(?![a-z])/;

/** Where a name, a post or an employer is due: there a field is left over, whatever the sentence talks of. */
function isAddressed(before: string): boolean {
  return /(?:^|[.!?»] |(?:bonjour|bonsoir|chere?|dear|hello|hi|hey|madame|monsieur|mme|m\.|poste de|poste d'|role of|position of|chez|thank you|thanks|merci) )$/.test(
    fold(before),
  );
}

/** Round brackets, guillemets and single signs are everyday signs: only a plain slot name makes them a hole. */
function isSlotLike(found: string, content: string, before: string, line: string): boolean {
  if (found.startsWith('('))
    return (
      !codeTalk.test(line) && (askedInBrackets.test(content) || (loneSlot.test(content) && wantsNoun.test(before)))
    );
  if (found.startsWith('«'))
    return (
      (!codeTalk.test(line) || !/\s/.test(found)) &&
      (/^(?:prenom|nom|poste|intitule|societe|entreprise|civilite|date)[a-z_]*$/.test(content) ||
        /^[a-z]+(?:_[a-z]+)+$/.test(content))
    );
  if (found.startsWith('<')) return !codeTalk.test(line) || /prenom|nom|first|candidat/.test(content);
  if (found.startsWith('#') || found.startsWith(':') || found.startsWith('@'))
    return /^(?:prenom|nom|firstname|first_name|lastname|candidat|candidate|poste|jobtitle|company|societe)[a-z_]*$/.test(
      content,
    );
  return !codeTalk.test(line) || (/prenom|nom|first_?name|candidat/.test(content) && !content.includes(':'));
}

/** « […] » marks a cut, « [1] » a note, `[H/F]` belongs to job titles. */
function isHonest(found: string): boolean {
  return (
    /^\[(?:[kcm]?m|m?g|kg|µg|m?l|t|€|k?wh?|j|n)\/(?:h|s|l|kg|m[²³23]?|min|jour|an|km|mol)\]$/i.test(found) ||
    /^<(?:[SML]|X{1,3}[SL])>$/.test(found) ||
    /^[[(](?:\d{1,3}|candidatures?|recrutements?|reponse|réponse|applications?|recruitment|careers?|carrières?|offres?|important|confidentiel|confidential|interne|rappel|reminder|annonce|rh|hr|sic|debug|info|warn(?:ing)?|error|trace|fatal|spam|externe?|external|urgent|wip|rfc|teletravail|télétravail|remote|hybride|hybrid|stage|alternance|freelance|re|tr|fwd?|ref[. :-]?[\w-]{2,20}|réf[. :-]?[\w-]{2,20}|[a-f]|[hfmwdx](?:\s?\/\s?[hfmwdxn]){1,2}|cdi|cdd|paris|lyon)[\])]$/i.test(
      found,
    )
  );
}

function isInQuotation(own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 200), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.split('"').length - 1) % 2 === 1;
}

/** A name of a slot: one everyday word is so only in capitals (`-DATE-`), and none is where the sentence talks of code. */
function isNamedSlot(found: string, line: string): boolean {
  const name = slotNameIn(found);
  if (name === 'no' || codeTalk.test(line)) return false;
  const letters = found.replace(/[^\p{L}]/gu, '');
  return name === 'sure'
    ? !/^[@#]/.test(found) || letters.length > 4
    : letters.length > 2 && letters === letters.toUpperCase();
}

/** Between backquotes stands code, quoted. */
function isInBackquotes(own: string, at: number): boolean {
  const from = own.lastIndexOf('\n', at) + 1;
  let open = false;
  for (let i = own.indexOf('`', from); i >= 0 && i < at; i = own.indexOf('`', i + 1)) open = !open;
  return open && own.indexOf('`', at) > 0;
}

const numbered =
  /(?:^|[^a-z])(?:chapitres?|chapters?|tomes?|livres?|books?|volumes?|vol\.|parties?|parts?|actes?|acts?|louis|sections?|super bowl|articles?|annexes?|titres?|cantos?|chants?|psaumes?|psalms?|sonnets?|pages?|planches?|lecons?|lessons?|figures?|n[o°]|charles|pie|legions?|taille|size|hymnes?|hymns?|odes?|lettres?|letters?|appendix|essais?|fables?|epitres?|xx(?:e|th)|siecles?|class) $/;

/** « Chapitre XXX », « XXX-series », « XX L »; « l’opérateur [] »; `TBD` after the words it stands for. */
function isHonestFiller(found: string, own: string, at: number): boolean {
  if (/^X{2,4}$/.test(found)) {
    const after = own.slice(at + found.length, at + found.length + 12);
    return (
      /^(?:\s?[lL]\b|-[\p{Ll}\d]|-[Ss]er|[ \u00a0](?:de|of) (?:la|the) (?:sé|se))/u.test(after) ||
      numbered.test(fold(own.slice(Math.max(0, at - 24), at)))
    );
  }
  if (/^\?{2,}$/.test(found))
    return (
      /^\s*(?:$|\p{Lu})/u.test(own.slice(at + found.length)) &&
      !/:\s?$/.test(own.slice(0, at)) &&
      !wantsNoun.test(own.slice(Math.max(0, at - 30), at)) &&
      !/(?:que|car|because|that|raison|motif|reason|is|est) $/.test(own.slice(Math.max(0, at - 30), at))
    );
  // The sign of a list, in talk of code.
  if (/^[[(][ \u00a0]*[\])]$/.test(found)) return codeTalk.test(fold(own.slice(Math.max(0, at - 80), at + 80)));
  if (/^(?:TBD|TBC|TODO|FIXME)$/.test(found)) return spellsOut(own.slice(Math.max(0, at - 80), at), found);
  return false;
}

/** « trunk-based development (TBD) »: the initials of the words before the bracket. */
function spellsOut(before: string, abbreviation: string): boolean {
  if (!/\($/.test(before)) return false;
  const words = fold(before)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const initials = words
    .slice(-abbreviation.length)
    .map((word) => word.charAt(0))
    .join('');
  return initials === abbreviation.toLowerCase();
}
