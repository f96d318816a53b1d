import {
  cascade,
  readDeclarations,
  splitOutside,
  unescape,
  withoutComments,
  type Declarations,
} from './css-declarations';

/** What a selector is held against. */
export interface StyledElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: StyledElement | null;
}

/** `p.note[data-x]`: what one element must be. */
interface Compound {
  readonly name: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

interface Rule {
  /** The element itself first, then what it must be under, each with how near. */
  readonly compounds: readonly Compound[];
  readonly combinators: readonly (' ' | '>')[];
  readonly specificity: number;
  /** Place among the rules of all sheets. */
  readonly order: number;
  declarations: Declarations;
}

/** More than a person’s mail client writes; rules beyond it are not read. */
const mostRules = 1_000;
const mostRulesOfOneKey = 40;
const longestSelector = 300;
/** Steps that selectors of several elements may take in one message. */
const mostSteps = 300_000;

/**
 * The rules of a message’s style sheets: selectors of tags, classes, ids and attributes, under one another. A selector of
 * another kind (`:hover`, `a + b`) hides nothing here: a person’s words are not dropped on a guess.
 */
export class StyleSheet {
  private readonly rules = new Map<string, Rule>();
  private readonly byKey = new Map<string, Rule[]>();
  /** What the same rules say together, by their places: a mail has few kinds of elements. */
  private readonly cascaded = new Map<string, Declarations>();
  private steps = 0;

  get isEmpty(): boolean {
    return this.rules.size === 0;
  }

  /** Reads one sheet after those before it. */
  add(sheet: string): void {
    this.cascaded.clear();
    this.readBlock(withoutComments(sheet).replace(/<!--|-->/g, ' '), 0);
  }

  /** What the rules say of an element, the strongest last. */
  declarationsFor(element: StyledElement): Declarations {
    const { name, attributes } = element;
    const keys = [
      '*',
      name,
      ...classesOf(element).map((one) => `.${one}`),
      ...(attributes['id'] === undefined ? [] : [`#${attributes['id'].toLowerCase()}`]),
    ];
    const matching: Rule[] = [];
    for (const key of keys)
      for (const rule of this.byKey.get(key) ?? []) if (this.matches(rule, element)) matching.push(rule);
    if (matching.length === 0) return none;
    matching.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
    const key = matching.map(({ order }) => order).join(' ');
    const known = this.cascaded.get(key);
    if (known !== undefined) return known;
    const declarations = matching.reduce<Declarations>((all, rule) => cascade(all, rule.declarations), none);
    this.cascaded.set(key, declarations);
    return declarations;
  }

  private readBlock(css: string, depth: number): void {
    let at = 0;
    while (at < css.length) {
      const open = css.indexOf('{', at);
      const statement = /^\s*@(?:import|charset|namespace|layer)\b/.test(css.slice(at, at + 200))
        ? css.indexOf(';', at)
        : -1;
      if (statement >= 0 && (open < 0 || statement < open)) {
        at = statement + 1;
        continue;
      }
      if (open < 0) return;
      const close = closingBrace(css, open);
      const prelude = css.slice(at, open).trim();
      const inside = css.slice(open + 1, close);
      if (prelude.startsWith('@')) {
        if (depth < 4 && alwaysApplies(prelude.toLowerCase())) this.readBlock(inside, depth + 1);
      } else this.addRule(prelude, inside);
      at = close + 1;
    }
  }

  private addRule(prelude: string, inside: string): void {
    const declarations = readDeclarations(inside);
    if (![...declarations.keys()].some((property) => telling.test(property))) return;
    for (const written of splitOutside(prelude, ',')) {
      const selector = written.trim();
      const known = this.rules.get(selector);
      if (known !== undefined) {
        known.declarations = cascade(known.declarations, declarations);
        continue;
      }
      if (this.rules.size >= mostRules || selector.length > longestSelector) continue;
      const rule = parseSelector(selector, declarations, this.rules.size);
      const [subject] = rule?.compounds ?? [];
      if (rule === null || subject === undefined) continue;
      this.rules.set(selector, rule);
      const key = keyOf(subject);
      const sameKey = this.byKey.get(key);
      if (sameKey === undefined) this.byKey.set(key, [rule]);
      else if (sameKey.length < mostRulesOfOneKey) sameKey.push(rule);
    }
  }

  private matches(rule: Rule, element: StyledElement): boolean {
    const [subject] = rule.compounds;
    this.steps += rule.compounds.length - 1;
    if (this.steps > mostSteps && rule.compounds.length > 1) return false;
    if (subject === undefined || !fits(subject, element)) return false;
    let above = element.parent;
    for (let at = 1; at < rule.compounds.length; at += 1) {
      const compound = rule.compounds[at];
      if (compound === undefined) return false;
      if (rule.combinators[at - 1] === '>') {
        if (above === null || !fits(compound, above)) return false;
      } else {
        while (above !== null && !fits(compound, above)) {
          above = above.parent;
          this.steps += 1;
        }
        if (above === null) return false;
      }
      above = above.parent;
    }
    return true;
  }
}

const none: Declarations = new Map();

/** Properties that can hide or show. */
const telling =
  /^(?:display|visibility|opacity|color|-webkit-text-fill-color|background-color|background-image|font-size|line-height|overflow-[xy]|(?:max-|min-)?(?:width|height)|position|left|top|right|bottom|margin-(?:left|top)|padding-left|text-indent|transform|translate|scale|clip|clip-path|mask-image|filter|zoom|content-visibility|mso-hide|--.*)$/;

function classesOf({ attributes }: StyledElement): readonly string[] {
  const written = attributes['class'];
  if (written === undefined) return [];
  if (written !== latest.written)
    latest = { written, classes: written.slice(0, 1_000).toLowerCase().split(/\s+/).slice(0, 30) };
  return latest.classes;
}

/** One element is held against many rules. */
let latest: { readonly written: string; readonly classes: readonly string[] } = { written: '', classes: [] };

function keyOf(compound: Compound): string {
  const [firstClass] = compound.classes;
  if (compound.id !== null) return `#${compound.id}`;
  return firstClass === undefined ? (compound.name ?? '*') : `.${firstClass}`;
}

function fits(compound: Compound, element: StyledElement): boolean {
  if (compound.name !== null && compound.name !== element.name) return false;
  if (compound.id !== null && compound.id !== element.attributes['id']?.toLowerCase()) return false;
  if (compound.classes.length > 0) {
    const own = classesOf(element);
    if (!compound.classes.every((one) => own.includes(one))) return false;
  }
  return compound.attributes.every(
    ([name, value]) =>
      Object.hasOwn(element.attributes, name) && (value === null || element.attributes[name]?.toLowerCase() === value),
  );
}

const simpleSelector =
  /([.#])((?:[\w-]|[^\0-\u007f]|\\[0-9a-f]{1,6} ?|\\.)+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*)["']?\s*)?\]/giy;

function parseCompound(written: string): Compound | null {
  const name = /^(?:\*|[a-z][\w-]*)/i.exec(written)?.[0] ?? '';
  const classes: string[] = [];
  const attributes: [string, string | null][] = [];
  let id: string | null = null;
  let at = name.length;
  while (at < written.length) {
    simpleSelector.lastIndex = at;
    const match = simpleSelector.exec(written);
    if (match === null) return null;
    const word = unescape(match[2] ?? '').toLowerCase();
    if (match[1] === '.') classes.push(word);
    else if (match[1] === '#') id = word;
    else attributes.push([(match[3] ?? '').toLowerCase(), match[4]?.toLowerCase() ?? null]);
    at = simpleSelector.lastIndex;
  }
  if (written === '') return null;
  return { name: name === '*' || name === '' ? null : name.toLowerCase(), id, classes, attributes };
}

function parseSelector(selector: string, declarations: Declarations, order: number): Rule | null {
  const words = selector.replace(/\s*>\s*/g, ' > ').split(/\s+/);
  const compounds: Compound[] = [];
  const combinators: (' ' | '>')[] = [];
  let specificity = 0;
  let near = false;
  for (const word of words) {
    if (word === '>') {
      near = true;
      continue;
    }
    const compound = parseCompound(word);
    if (compound === null) return null;
    if (compounds.length > 0) combinators.unshift(near ? '>' : ' ');
    compounds.unshift(compound);
    near = false;
    specificity +=
      (compound.id === null ? 0 : 10_000) +
      (compound.classes.length + compound.attributes.length) * 100 +
      (compound.name === null ? 0 : 1);
  }
  return near ? null : { compounds, combinators, specificity, order, declarations };
}

/** Whether a conditional group holds on any screen a person reads mail on; print and narrow screens do not count. */
function alwaysApplies(prelude: string): boolean {
  if (prelude.startsWith('@supports')) return !prelude.includes('not');
  if (prelude.startsWith('@layer')) return true;
  return prelude.startsWith('@media') && mediaApplies(prelude.slice('@media'.length));
}

/** A media query list, of `@media` or of the `media` attribute. */
export function mediaApplies(list: string): boolean {
  return list.split(',').some((query) =>
    query
      .trim()
      .split(/\s+and\s+/)
      .every((part) => {
        const width = /^\(\s*(min|max)-(?:device-)?width\s*:\s*(\d+)(?:px)?\s*\)$/.exec(part);
        if (width !== null) return width[1] === 'min' ? Number(width[2]) <= 320 : Number(width[2]) >= 2_000;
        return /^(?:only\s+)?(?:all|screen)$|^$/.test(part);
      }),
  );
}

/** The brace that closes the one at `open`, or the end. */
function closingBrace(css: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '\\') at += 1;
    else if (quote !== '') quote = character === quote || character === '\n' ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return css.length;
}
