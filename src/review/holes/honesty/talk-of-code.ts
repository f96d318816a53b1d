import { fold } from '../../../text/fold';
import { slotNameIn } from '../slot-words/read-slot-phrase';

/** Words that say the text speaks of code or quotes: a brace is then its subject, not a hole. */
export const codeTalk =
  /(?:^|[^a-z])(?:handlebars|mustache|jinja|twig|gabarit\w*|template\w*|syntaxe?|syntax|jsx|tsx|html|xml|css|balis\w*|tags?|composant\w*|component\w*|interpolation|script\w*|tableaux?|arrays?|liste vide|fonctions?|functions?|regex|expressions? regulieres?|generi\w+|types?|typage|parametres?|parameter\w*|code|snippet\w*|variable\w*|objets?|objects?|json|yaml|markdown|react|angular|vue|svelte|typescript|javascript|java|python|rust|bash|shell|sql|exercice|unit tests?|tests? unitaires?|requetes?|query|intervalle|interval|dictionnaires?|dictionary|dict|cles?|keys?|accolades?|braces?|crochets?|brackets?|mode|modes|logs?|prefixes?|regle|rule|formats?|parse\w*|printf|escap\w+|echapp\w+|litera\w+|wireframes?|landing|boutons?|buttons?|cta|onglets?|home ?pages?|maquettes?|mock-?ups?|prototypes?|publipostage|champs? de fusion|merge fields?|mail[ -]merge|placeholders?|razor|liquid|blade|erb|php|rails|csv|shortcodes?|sigils?|identifiants?|identifiers?|iso 8601|colonnes?|columns?|pointeurs?|pointers?|ensembles?|articles?|note de bas|valeurs?|values?|log|logs|bug|commit|repo|api|endpoint\w*|enum\w*|attributs?|attributes?|schemas?|pull requests?|chromosome\w*|operateurs?|operators?|agregations?|aggregations?|mongodb|elasticsearch|graphql|spreadsheets?|tableurs?|excel|formulas?|macros?|vba|helm|charts?|notebooks?|f-strings?|regular expressions?|validation rules|page affichait|page showed|page carrieres|careers page|in the header|en-tetes?|encod\w+|characters|caracteres|salesforce|xslt|boucles?|returned|renvoy\w+|compared against|affich(?:ait|aient)|(?:the|your|le|votre) config\w*)(?![a-z])/;

/** The sentence talks of code or of templates: brackets and signs are then its subject. */
export function talksOfCode(sentence: string): boolean {
  return codeTalk.test(fold(sentence));
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
  if (slotNameIn(value) === 'no') return worksOnExpressions.test(line) || examines.test(line);
  return filters.length > 0 && worksOnExpressions.test(line);
}

/** An empty list beside an empty object or text, a part of a dotted name, an element that closes itself and names no slot. */
export function isWrittenAsCode(found: string, own: string, at: number): boolean {
  const before = own.slice(Math.max(0, at - 40), at);
  const after = own.slice(at + found.length, at + found.length + 40);
  if (/^(?:\[\]|\{\})$/.test(found)) return /\[\]|\{\}|\(\)|""|''/.test(`${before} ${after}`);
  // A function without arguments: « useEffect(() => {}) ».
  if (found === '()') return /^ ?=>/.test(after) || /[\p{L}\d_]$/u.test(before);
  if (/^\p{Lu}{2}/u.test(found)) return /(?<![\p{L}.])\p{Ll}{2,}\.$/u.test(before) && /^[^\p{L}]/u.test(after);
  return /^<\p{Lu}\p{Ll}+ ?\/>$/u.test(found) && slotNameIn(found) === 'no';
}
