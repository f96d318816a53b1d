import { fold } from '../../../text/fold';
import { slotNameIn } from '../slot-words/read-slot-phrase';

/** Words that say the text speaks of code or quotes: a brace is then its subject, not a hole. Folded. */
const subjectIsCode =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja|twig|gabarit\w*|template\w*|syntaxe?|syntax|jsx|tsx|balis\w*|tags?|interpolation|tableaux?|arrays?|liste vide|regex|expressions? regulieres?|generi\w+|typage|parametres?|parameter\w*|snippet\w*|variable\w*|markdown|dictionnaires?|dictionary|dict|accolades?|braces?|crochets?|brackets?|prefixes?|parse\w*|printf|escap\w+|echapp\w+|litera\w+|publipostages?|champs? de fusion|merge fields?|mail[ -]merge|placeholders?|razor|liquid|blade|erb|shortcodes?|sigils?|iso 8601|pointeurs?|pointers?|enum\w*|chromosome\w*|operateurs?|operators?|agregations?|aggregations?|formulas?|macros?|f-strings?|regular expressions?|validation rules|page affichait|page showed|in the header|en-tetes?|encod\w+|characters|caracteres|xslt|boucles?|returned|renvoy\w+|compared against|affich(?:ait|aient)|(?:the|your|le|votre) config\w*)(?![a-z])/;

/** Words beside which code is often shown: what may be code is not a hole. Of files, not of `node.js` and its kin. Folded. */
const showsCode =
  /(?:(?<!(?:^|[^a-z])(?:node|vue|next|nuxt|nest|express|react|angular|ember|backbone|three|d3|chart|socket|solid|electron|alpine|jquery))(?<=\w)\.(?:py|js|ts|tsx|java|go|rb|php|sh|cpp|cs|sql|ya?ml|json)(?![a-z])|(?:^|[^a-z])(?:composant\w*|component\w*|script\w*|fonctions?|functions?|objets?|objects?|intervalle|interval|endpoint\w*|attributs?|attributes?|schemas?|colonnes?|columns?|identifiants?|identifiers?|maquettes?|mock-?ups?|prototypes?|wireframes?|onglets?|note de bas|json|yaml|xml|csv|excel|vba|tableurs?|spreadsheets?|classeurs?|workbooks?)(?![a-z]))/;

/** Languages, tools and words of the trade. Any letter to a developer names them: only what looks like code is some beside them. */
const namesTools =
  /(?:^|[^a-z])(?:react|angular|vue|svelte|typescript|javascript|java|python|rust|bash|shell|sql|rails|mongodb|elasticsearch|graphql|php|salesforce|helm|html|css|code|exercice|unit tests?|tests? unitaires?|mode|modes|logs?|log|logs|regle|rule|bug|commit|repo|api|articles?|landing|valeurs?|values?|types?|ensembles?|cles?|keys?|formats?|boutons?|buttons?|cta|home ?pages?|page carrieres|careers page|charts?|notebooks?|requetes?|query|pull requests?)(?![a-z])/;

/** Nothing that a letter leaves to be filled is written so: `List<Map<`, `<div>`, `[0`, `{ "ok"`, `parent::`, `$match`. */
const looksLikeCode =
  /::|->|=>|\(\)|[\p{L}\p{N}]<\p{L}|<>|<\/|<(?:[biuspa]|br|hr|h[1-6]|em|strong|span|div|table|t[rdh]|ul|ol|li|img|form|input|button)(?![\p{L}_])|<\p{Lu}\p{L}*(?: ?\/)?>?$|\[\d|\{ ?["'“«]|\p{L}\.\p{Ll}{2,4}\/_|^\$\p{Ll}|^(?:undefined|null|nil|NaN|None)$|^&#?\w{2,8};$/u;
/** Spoken of beside code, left over elsewhere: one word in braces or angle brackets, joined words, marks of programs. */
const mayBeCode =
  /^[{<$]|_|;|^#|^0?1\/0?1\/19[07]0|^(?:TODO|FIXME|XXX|undefined|null|nil|NaN|None|lorem ipsum)(?![\p{L}])/iu;

/** The sentence talks of code or of templates: brackets and signs are then its subject. */
export function talksOfCode(sentence: string): boolean {
  return subjectIsCode.test(fold(sentence));
}

/** What a sentence talks of: code or templates; languages, tools and words of the trade, code being perhaps near; or neither. */
export function subjectOf(sentence: string): 'code' | 'trade' | 'prose' {
  const folded = fold(sentence);
  if (subjectIsCode.test(folded)) return 'code';
  return showsCode.test(folded) || namesTools.test(folded) ? 'trade' : 'prose';
}

/** `$prenom`, `<Société>`: not what elements of a page are called. */
function namesSlotAfterSign(found: string): boolean {
  if (
    found.startsWith('<') &&
    /^<\/?(?:text|link|title|image|field|label|number|date|email|code|address|section|table)\b/i.test(found)
  )
    return false;
  return /^[$<]/.test(found) && slotNameIn(found) !== 'no';
}

/** Whether `found` is the code or the template that its line, folded and without it, speaks of. */
export function isCodeSpokenOf(found: string, line: string): boolean {
  if (subjectIsCode.test(line)) return true;
  const isCode = looksLikeCode.test(found) && !namesSlotAfterSign(found);
  return isCode ? showsCode.test(line) || namesTools.test(line) : mayBeCode.test(found) && showsCode.test(line);
}

/** A statement of a language with its blanks: “SELECT … FROM … WHERE”. */
const statement = /(?<!\p{L})\p{Lu}{2,}(?: \p{Lu}{2,}){0,3} ?(?:…|\.{3}) ?\p{Lu}{2,}(?!\p{L})/u;

export function quotesStatement(sentence: string): boolean {
  return statement.test(sentence);
}

/** A course drawn with arrows, from step to step: « CV -> test -> entretien ». */
const steps =
  /\p{L}[ \u00a0]?(?:->|→|=>)[ \u00a0]?\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)?[ \u00a0]?(?:->|→|=>)[ \u00a0]?\p{L}/u;

export function drawsSteps(sentence: string): boolean {
  return steps.test(sentence);
}

/** Words that say templates themselves are spoken of. */
export const templateTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja2?|twig|liquid|razor|blade|smarty|thymeleaf|freemarker|gabarits?|templates?|template literals?|syntaxe?|interpolation|publipostage|mail[ -]merge|champs? de fusion|merge fields?|placeholders?)(?![a-z])/;

/** What expressions do, and what is done to them. Folded. */
const worksOnExpressions =
  /(?:^|[^a-z])(?:filtres?|filters?|pipes?|version|valid|invalide?|print\w*|escap\w+|echapp\w+|xss|loops?|boucles?|angular|vue|svelte|liquid|accents? graves?|apostrophes|backticks?|(?:single|double) quotes|moteur|engine|rend(?:s|er|ers|ered|u|ue)|compil\w+)(?![a-z])/;
/** Where somebody was examined, an expression that names no slot is what it was about. Folded. */
const examines =
  /(?:^|[^a-z])(?:tests?|questions?|quiz|exercices?|exercises?|templating|gabarits?|entretien technique|kata)(?![a-z])/;

/** Whether `found` is an expression of a language that the line, folded, speaks of: “{{ price | currency }} isn’t valid”. */
export function isExpressionSpokenOf(found: string, line: string): boolean {
  if (!/^(?:\{\{|\$\{|\{%|<%)/.test(found)) return false;
  const [value = '', ...filters] = found.replace(/^(?:<%=?|\{[{%]|\$\{)|[%}]+>?$/g, '').split('|');
  if (filters.length === 0 && isPhrase(value)) return false;
  if (slotNameIn(value) === 'no') return worksOnExpressions.test(line) || examines.test(line);
  return filters.length > 0 && worksOnExpressions.test(line);
}

/** Words with spaces or accents, which no language of expressions takes for a name: `{{ résultat du test }}`. */
function isPhrase(value: string): boolean {
  const words = value.trim();
  return (
    /^\p{L}{2,}(?:[ ’'-]\p{L}+)*$/u.test(words) &&
    /[ ’']|[^\p{ASCII}]/u.test(words) &&
    !/^(?:if|for|end|else|set|block|include|extends|import|macro|raw|let|const|new|return)\b/.test(words)
  );
}

/** An empty list beside an empty object or text, a part of a dotted name, an element that closes itself and names no slot. */
export function isWrittenAsCode(found: string, own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 40), at);
  const after = own.slice(at + found.length, at + found.length + 40);
  if (/^(?:\[\]|\{\})$/.test(found)) return /\[\]|\{\}|\(\)|""|''|%[sd]|\bnull\b/.test(`${before} ${after}`);
  // A function without arguments: « useEffect(() => {}) ».
  if (found === '()') return /^ ?=>/.test(after) || /[\p{L}\d_]$/u.test(before);
  if (/^\p{Lu}{2}/u.test(found)) return /(?<![\p{L}.])\p{Ll}{2,}\.$/u.test(before) && /^[^\p{L}]/u.test(after);
  return /^<\p{Lu}\p{Ll}+ ?\/>$/u.test(found) && slotNameIn(found) === 'no';
}
