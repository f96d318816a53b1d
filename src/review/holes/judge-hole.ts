import { fold } from '../../text/fold';
import type { HoleCondition } from './hole-pattern';
import { slotPhraseIn } from './slot-lexicon';
import { isAddressed, isShown } from './spoken-signs';
import { askedInBrackets, askingBrackets, loneSlot, slotNameIn, slotWords, strongSlot, wantsNoun } from './slot-names';

const webElements =
  /^(?:canvas|svg|video|audio|picture|img|iframe|script|style|dialog|form|input|button|select|textarea|label|template|slot|nav|main|header|footer|aside|section|article|body|head|html|meta|output)$/;

/** Words that say the text speaks of code or quotes: a brace is then its subject, not a hole. */
const codeTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja|twig|gabarit\w*|template\w*|syntaxe?|syntax|jsx|tsx|html|xml|css|balis\w*|tags?|composant\w*|component\w*|interpolation|script\w*|tableaux?|arrays?|liste vide|fonctions?|functions?|regex|expressions? regulieres?|generi\w+|types?|typage|parametres?|parameter\w*|code|snippet\w*|variable\w*|objets?|objects?|json|yaml|markdown|react|angular|vue|svelte|typescript|javascript|java|python|rust|bash|shell|sql|exercice|unit tests?|tests? unitaires?|requetes?|query|intervalle|interval|dictionnaires?|dictionary|dict|cles?|keys?|accolades?|braces?|crochets?|brackets?|mode|modes|logs?|prefixes?|regle|rule|formats?|parse\w*|printf|escap\w+|echapp\w+|litera\w+|wireframes?|landing|boutons?|buttons?|cta|onglets?|home ?pages?|maquettes?|mock-?ups?|prototypes?|publipostage|champs? de fusion|merge fields?|mail merge|placeholders?|razor|liquid|blade|erb|sigils?|identifiants?|identifiers?|iso 8601|colonnes?|columns?|pointeurs?|pointers?|ensembles?|articles?|note de bas|valeurs?|values?|log|logs|bug|commit|repo|api|endpoint\w*|enum\w*|attributs?|attributes?|schemas?|pull requests?|chromosome\w*|operateurs?|operators?|spreadsheets?|tableurs?|excel|formulas?|macros?|vba|helm|charts?|notebooks?|f-strings?|regular expressions?|validation rules|page affichait|page showed|page carrieres|careers page|in the header|en-tetes?|encod\w+|characters|caracteres|salesforce|xslt|boucles?|returned|renvoy\w+|compared against|affich(?:ait|aient)|(?:the|your|le|votre) config\w*)(?![a-z])/;

const mathematics = /[∈∉∀∃∅⊂⊆∪∩≤≥≠≡∞∑∏∫√ℝℕℤℚℂ]/;

/** The sentence talks of code or of templates: brackets and signs are then its subject. */
export function talksOfCode(sentence: string): boolean {
  return codeTalk.test(fold(sentence));
}

/**
 * Whether what a pattern found in `own`, at `at`, is a hole and not an honest sign.
 *
 * `own` is the paragraph it stands in; offsets are UTF-16 units.
 */
export function isHole(found: string, when: HoleCondition, own: string, at: number): boolean {
  if (isInBackquotes(own, at) || isHonestFiller(found, own, at) || mathematics.test(found)) return false;
  if (when === 'always') return true;
  if (when === 'unless-quoted') return !isInQuotation(own, at);
  if (when === 'said-to-nobody') return !isInQuotation(own, at) && !isStatement(found);
  const content = fold(found)
    .replace(/^[^\p{L}\p{N}_.…?]+|[^\p{L}\p{N}_.…?]+$/gu, '')
    .replace(/ +/g, ' ');
  const before = lineBefore(own, at, 160);
  const after = own.slice(at + found.length, at + 160).split('\n', 1)[0] ?? '';
  // What stands in the hole does not say what the sentence talks of: « <compétence clé> ».
  const line = fold(`${before} ${after}`);
  if (when === 'slot-phrase' || when === 'slot-name-of-person')
    return (
      !isInQuotation(own, at) &&
      !templateTalk.test(line) &&
      !isShown(before, after) &&
      namesSlot(found, when === 'slot-name-of-person')
    );
  // The inner braces of a field that is spoken of: « {{nom}} ».
  if (/[{$#]$/.test(before) && templateTalk.test(line) && !isAddressed(before.replace(/[{$#]+$/, ''))) return false;
  // One name in braces, in a sentence that does not talk of code: « {hiring_manager} ».
  if (found.startsWith('{{') && slotNameIn(content) === 'sure' && !talksOfCode(sentenceAround(before, after)))
    return true;
  if (found.startsWith('{') && /^[a-z]+(?:[_. ][a-z]+){0,3}$/.test(content) && !codeTalk.test(line))
    return (
      /^\{\{|[_. ]/.test(found) || slotNameIn(content) !== 'no' || slotWords.test(content) || wantsNoun.test(before)
    );
  if (when === 'slot-name')
    return (
      isNamedSlot(found, line, fold(before)) ||
      (/^@\p{Lu}/u.test(found) && wantsNoun.test(before) && slotNameIn(found) !== 'no')
    );
  if (when === 'slot-in-place') return isSlotInPlace(found, line);
  if (when === 'slot-only') {
    if (found.startsWith('(') && isInQuotation(own, at)) return false;
    // Plain words between angle brackets, where nothing talks of code: « le secteur <domaine visé> ».
    if (found.startsWith('<') && !isHonest(found) && !/[\p{L}\p{N}]$/u.test(before) && !codeTalk.test(line))
      return /^[a-z]+(?:[ _'’-][a-z]+){0,5}$/.test(content) && !webElements.test(content);
    return (
      (slotWords.test(content) || loneSlot.test(content)) &&
      !isHonest(found) &&
      isSlotLike(found, content, before, line)
    );
  }
  if (isHonest(found) || isPartOfWord(found, after) || isReference(found)) return false;
  if (/^\[/.test(found) && isInQuotation(own, at) && !/^\[[\p{Lu}\s]+\]$/u.test(found)) return false;
  if (/^\[[\p{L} ]+\]$/u.test(found) && !strongSlot.test(content) && isSubjectHead(own, at)) return false;
  // Two words to choose from ask by themselves: « [lieu/événement] ».
  const isChoice = /^\[[\p{Ll}(].*(?:\/| ou | or )/u.test(found);
  if (
    /^\[[^[]/.test(found) &&
    !isChoice &&
    !askingBrackets.test(content) &&
    !/^[a-z' -]+(?: [a-z' -]+){0,3}(?: \d)?$/.test(content)
  )
    return false;
  // An aside after what was already said: « j’ai noté la date [deuxième semaine]. », « l’usine [bâtiment C] », “[a union agreement]”.
  if (
    /^\[\p{Ll}+(?: \p{L}+)+\]$/u.test(found) &&
    /[\p{L}\p{N}] $/u.test(before) &&
    !wantsNoun.test(before) &&
    !/(?:especially|notamment|surtout|particularly|like|comme) $/.test(before) &&
    !askingBrackets.test(content)
  )
    return false;
  if (!codeTalk.test(line)) return true;
  return strongSlot.test(content) && (!templateTalk.test(line) || isAddressed(before));
}

/** At most `most` characters of the line before `at`: looking back further for each match would not be linear. */
function lineBefore(own: string, at: number, most: number): string {
  const before = own.slice(Math.max(0, at - most), at);
  return before.slice(before.lastIndexOf('\n') + 1);
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

/** Words that say templates themselves are spoken of. */
const templateTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja2?|twig|liquid|razor|blade|smarty|thymeleaf|freemarker|gabarits?|templates?|template literals?|syntaxe?|interpolation|publipostage|mail merge|champs? de fusion|merge fields?|placeholders?)(?![a-z])/;

/** Round brackets, guillemets and single signs are everyday signs: only a plain slot name makes them a hole. */
function isSlotLike(found: string, content: string, before: string, line: string): boolean {
  if (found.startsWith('('))
    return (
      !codeTalk.test(line) &&
      // What is listed after the noun it explains: « vos coordonnées (nom, adresse) ».
      (!content.includes(',') || wantsNoun.test(before)) &&
      (askedInBrackets.test(content) ||
        slotNameIn(content) === 'sure' ||
        (loneSlot.test(content) && (wantsNoun.test(before) || /:[ \u00a0\u202f]?$/.test(before))))
    );
  if (found.startsWith('«') && /(?:champs?|rubrique|mention|case|colonne|field|box) $/.test(before)) return false;
  if (found.startsWith('«') && /(?:^|\s)(?:en|de|chez) $/.test(before) && slotNameIn(found) !== 'no')
    return !codeTalk.test(line);
  if (found.startsWith('«'))
    return (
      (!codeTalk.test(line) || !/\s/.test(found)) &&
      (/^(?:prenom|nom|poste|intitule|societe|entreprise|civilite|date|adresse|cp|ville|champ|fonction)[a-z_]*\d*$/.test(
        content,
      ) ||
        /^[a-z]+(?:_[a-z]+)+$/.test(content))
    );
  if (found.startsWith('<')) return !codeTalk.test(line) || /prenom|nom|name|candidat/.test(content);
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
    /^[[(](?:\d{1,3}|candidatures?|recrutements?|reponse|réponse|applications?|recruitment|careers?|carrières?|offres?|important|confidentiel|confidential|interne|rappel|reminder|annonce|rh|hr|sic|debug|info|warn(?:ing)?|error|trace|fatal|spam|externe?|external|urgent|wip|rfc|teletravail|télétravail|remote|hybride|hybrid|stage|alternance|freelance|re|tr|fwd?|ref[. :-]?[\w-]{2,20}|réf[. :-]?[\w-]{2,20}|[a-f]|[hfmwdx](?:\s?\/\s?[hfmwdxn]){1,2}|cdi|cdd|paris|lyon|traduction|translation|english(?: below| version)?|français|version fran[çc]aise|en|fr|sans titre|untitled|illisible|inaudible|redacted|withheld|caviardée?|expurgée?|[g-mo-w])[\])]$/i.test(
      found,
    )
  );
}

/** « Le festival [ré]sonances », “[re]built”. */
function isPartOfWord(found: string, after: string): boolean {
  return /^\[\p{L}{1,12}\]$/u.test(found) && /^\p{Ll}/u.test(after) && slotNameIn(found) === 'no';
}

/** What a grant, a file or a drawing is numbered by: `[EP/X012345/1]`. */
function isReference(found: string): boolean {
  return /^\[[\p{Lu}\d][\p{Lu}\d/._-]*\d{3}[\p{Lu}\d/._-]*\]$/u.test(found);
}

export function isInQuotation(own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 200), at);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.split('"').length - 1) % 2 === 1;
}

/** A name of a slot: one everyday word is so only in capitals (`-DATE-`), and none is where the sentence talks of code. */
function isNamedSlot(found: string, line: string, before: string): boolean {
  const name = slotNameIn(found);
  if (name === 'no' || codeTalk.test(line)) return false;
  if (/(?:^|[\s(])(?:of|at|in|with|as|more|about|dear|hi|hello|de|en|chez|par|avec|plus de|bonjour) $/.test(before))
    return true;
  const letters = found.replace(/[^\p{L}]/gu, '');
  return name === 'sure'
    ? !/^[@#]/.test(found) || letters.length > 4
    : letters.length > 2 && letters === letters.toUpperCase();
}

/** Where the word itself is due, its name in small letters is a slot too, unless the sentence talks of code. */
function isSlotInPlace(found: string, line: string): boolean {
  if (/(?<![\p{L}])(?:your|the|our|votre|notre|last|first|current)(?![\p{L}])/iu.test(found)) return false;
  const name = slotNameIn(found.replace(/\d+(?=\P{L}*$)/u, ''));
  if (name === 'no' || codeTalk.test(line)) return false;
  if (name === 'sure' || /[\d"«“[\]{}<]/.test(found)) return true;
  return found === found.toUpperCase() || /^(?:titre|intitule|poste|nom|prenom|name|title)$/.test(fold(found));
}

/** Of the words of slots alone: two, one of them asked by forms; where a person is called, one that asks for a name. */
function namesSlot(found: string, ofPerson: boolean): boolean {
  const phrase = slotPhraseIn(found);
  if (phrase === undefined) return false;
  if (ofPerson) return phrase.isName;
  if (found.endsWith('@')) return phrase.isName && phrase.parts > 1;
  if (/^\p{Lu}+$/u.test(found) || (/^\(\p{L}+\)$/u.test(found) && phrase.nouns === 1)) return true;
  return phrase.isAsked && phrase.parts > 1 && (phrase.nouns > 1 || phrase.isName);
}

const addressee =
  /(?<![\p{L}])(?:vous|votre|vos|you|your|yours|yourself|(?<!chez )nous|notre|nos|tu|tes|toi)(?![\p{L}])/iu;
const finiteVerb =
  /(?<![\p{L}'’])(?:(?:n|m|s|l|t|c|y)['’])?(?:est|sont|était|étaient|sera|seront|serait|fut|a|ont|avait|aura|aurait|peut|doit|faut|vaut|reste|tient|tenait|demande|fait|prend|mérite|suffit|compte|coûte|permet|suppose|exige|(?<!(?:pour|à|avec|chez|de|d['’]) ?)(?:je|il|elle|on)|ce(?! (?:bloc|paragraphe|passage|texte|mail|message|courriel|motif|mot|modèle|point|nom|prénom|morceau|bout|membre))|ça|cela|is|are|was|were|has|have|had|will|would)(?![\p{L}-])/u;

/** Speaks to the candidate, or says something of its own: no note. What a note says should be told is not counted. */
function isStatement(found: string): boolean {
  if (addressee.test(found)) return true;
  const head =
    found.split(
      /[ ,](?:que|qu['’]|si (?=on |c['’]|il |elle |la |le |les |l['’]|pas )|pourquoi|ce qu|that|what|if|why|how|whether|needs?|is|=|avant)(?:[ '’]|$|(?<= )|(?<=['’]))/u,
      1,
    )[0] ?? found;
  return finiteVerb.test(head);
}

/** Between backquotes stands code, quoted. */
export function isInBackquotes(own: string, at: number): boolean {
  const open = lineBefore(own, at, 300).split('`').length % 2 === 0;
  return open && own.slice(at, at + 300).includes('`');
}

const numbered =
  /(?:^|[^a-z])(?:chapitres?|chapters?|tomes?|livres?|books?|volumes?|vol\.|parties?|parts?|actes?|acts?|louis|sections?|super bowl|articles?|annexes?|titres?|cantos?|chants?|psaumes?|psalms?|sonnets?|pages?|planches?|lecons?|lessons?|figures?|n[o°]|charles|pie|legions?|taille|size|hymnes?|hymns?|odes?|lettres?|letters?|appendix|essais?|fables?|epitres?|xx(?:e|th)|siecles?|class) $/;

/** « Chapitre XXX », « XXX-series », « XX L »; « l’opérateur [] »; `TBD` after the words it stands for. */
function isHonestFiller(found: string, own: string, at: number): boolean {
  // Quoted, it is what was written elsewhere: “the advert said ‘start date TBC’”.
  if (/^(?:TBD|TBC|TODO|FIXME|\?{3,})$/.test(found) && isInQuotation(own, at)) return true;
  // Kisses at the end: “part of the family xx”.
  if (/^x{2,4}$/.test(found) && /^[ \t]*(?![\s\S])/.test(own.slice(at + found.length)))
    return !wantsNoun.test(own.slice(Math.max(0, at - 30), at));
  if (/^_+$/.test(found))
    return /^ (?:key|touche|character|caractère|sign|signe)(?![\p{L}])/u.test(
      own.slice(at + found.length, at + found.length + 14),
    );
  if (/^[[(][ \u00a0]*[\])]$/.test(found) && /[\p{L}\p{N}]$/u.test(own.slice(Math.max(0, at - 2), at))) return true;
  if (/^<(?:div|p|span|a|ul|ol|li|td|tr|table|h[1-6])>$/i.test(found))
    return /(?:^|[ (])(?:an?|the|une?|le|la|les|des|de|your|votre|balise|tag)[ \u00a0]$/iu.test(
      own.slice(Math.max(0, at - 12), at),
    );
  if (
    /^X{2,4}$/i.test(found) &&
    /(?:iban|carte|card|account|compte|\d\.)[^.!?\n]{0,16}$/iu.test(own.slice(Math.max(0, at - 30), at))
  )
    return true;
  // A part in a play, a letter inside a word: « vous avez joué M. X », `{re}build`.
  if (
    /^[XYZ]$/.test(found) &&
    /(?:jou|r[ôo]le|play|acted|part|personnage|character|mort|proc[èe]s|affaire|case|film|pi[èe]ce)/i.test(
      own.slice(Math.max(0, at - 40), at + 40),
    )
  )
    return true;
  if (/^\{\p{Ll}{1,3}\}$/u.test(found) && /^\p{Ll}/u.test(own.slice(at + found.length, at + found.length + 1)))
    return true;
  if (/^X{2,4}$/.test(found)) {
    const after = own.slice(at + found.length, at + found.length + 12);
    return (
      /^(?:\s?[lL]\b|-[\p{Ll}\d]|-[Ss]er|[ \u00a0](?:de|of) (?:la|the) (?:sé|se))/u.test(after) ||
      numbered.test(fold(own.slice(Math.max(0, at - 24), at)))
    );
  }
  if (/^\?{2,}$/.test(found))
    return (
      /^\s*(?:$|\p{Lu})/u.test(own.slice(at + found.length, at + found.length + 40)) &&
      !/:\s?$/.test(own.slice(Math.max(0, at - 3), at)) &&
      !wantsNoun.test(own.slice(Math.max(0, at - 30), at)) &&
      !/(?:que|car|because|that|raison|motif|reason|is|est) $/.test(own.slice(Math.max(0, at - 30), at))
    );
  // The sign of a list, in talk of code.
  if (/^[[(][ \u00a0]*[\])]$/.test(found)) return codeTalk.test(fold(own.slice(Math.max(0, at - 80), at + 80)));
  if (/^(?:TBD|TBC|TODO|FIXME)$/.test(found)) {
    const gloss = /^ \(([^()\n]{5,60})\)/.exec(own.slice(at + found.length, at + found.length + 70))?.[1] ?? '';
    return spellsOut(own.slice(Math.max(0, at - 80), at), found) || spellsOut(`${gloss} (`, found);
  }
  return false;
}

/** « trunk-based development (TBD) »: the initials of the words before the bracket. */
function spellsOut(before: string, abbreviation: string): boolean {
  if (!/\($/.test(before)) return false;
  const words = fold(before)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const initialsOf = (some: readonly string[]) =>
    some
      .slice(-abbreviation.length)
      .map((word) => word.charAt(0))
      .join('');
  const short = abbreviation.toLowerCase();
  return (
    initialsOf(words) === short ||
    initialsOf(words.filter((word) => !/^(?:of|the|and|for|to|de|du|la|le|l|d|en|et|a)$/.test(word))) === short
  );
}
