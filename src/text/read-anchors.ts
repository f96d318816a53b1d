/** Beginnings of what a part of a pattern may match; an open one may go on with what follows the part. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/** Of a pattern with more beginnings, nothing is said. */
const most = 2_000;

/**
 * How the words a pattern looks for may begin: every match starts at a boundary of an ASCII word, with one of these, each of
 * at most `longest` characters. Null when the pattern does not say (it begins with a class, an optional word, no `\b`, `i`…).
 * Meant for patterns over folded text: `\b(?:candidat\w*|ma lettre)\b` gives `can`, `ma␣` for a `longest` of 3.
 */
export function readAnchors({ source, flags }: RegExp, longest: number): ReadonlySet<string> | null {
  if (/[iuvmy]/.test(flags)) return null;
  const reader = new Reader(source, longest);
  const beginnings = reader.disjunction(true);
  if (beginnings === null || !reader.atEnd) return null;
  const anchors = new Set<string>();
  for (const { text } of beginnings) {
    if (text === '') return null;
    anchors.add(text);
  }
  return anchors;
}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly longest: number,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Up to a closing parenthesis or the end. `bounded`: each alternative must begin with `\b` or a group that does. */
  disjunction(bounded: boolean): readonly Beginning[] | null {
    const all: Beginning[] = [];
    for (;;) {
      const one = this.sequence(bounded);
      if (one === null) return null;
      all.push(...one);
      if (all.length > most) return null;
      if (this.source[this.at] !== '|') return all;
      this.at += 1;
    }
  }

  private sequence(bounded: boolean): readonly Beginning[] | null {
    let beginnings: readonly Beginning[] = [{ text: '', open: true }];
    let owed = bounded;
    while (!this.atEnd && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (this.source.startsWith('\\b', this.at)) {
        this.at += 2;
        owed = false;
        continue;
      }
      if (!owed && beginnings.every(({ open }) => !open)) {
        if (!this.skipSequence()) return null;
        break;
      }
      const letters = owed ? 0 : this.lettersHere();
      if (letters > 0) {
        const run = this.source.slice(this.at, this.at + letters);
        this.at += letters;
        beginnings = follow(beginnings, [{ text: run, open: true }], this.longest);
        continue;
      }
      const part = this.term(owed && beginnings.every(({ text }) => text === ''));
      if (part === null) return null;
      if (owed && part.bounded) owed = false;
      beginnings = follow(beginnings, part.beginnings, this.longest);
      if (beginnings.length > most) return null;
    }
    return owed ? null : beginnings;
  }

  /** How many plain characters stand here, the last not counted when it is repeated or optional. */
  private lettersHere(): number {
    let end = this.at;
    while (isPlain(this.source.charCodeAt(end))) end += 1;
    return '?*+{'.includes(this.source[end] ?? '|') ? end - this.at - 1 : end - this.at;
  }

  /** To the end of an alternative whose beginnings are all known. */
  private skipSequence(): boolean {
    let depth = 0;
    for (; !this.atEnd; this.at += 1) {
      const character = this.source[this.at];
      if (character === '\\') this.at += 1;
      else if (character === '[') {
        this.at = this.source.indexOf(']', this.source[this.at + 1] === ']' ? this.at + 2 : this.at + 1);
        if (this.at < 0 || this.source[this.at - 1] === '\\') return false;
      } else if (character === '(') depth += 1;
      else if (character === ')' && depth > 0) depth -= 1;
      else if (depth === 0 && (character === ')' || character === '|')) return true;
    }
    return true;
  }

  private term(bounded: boolean): { readonly beginnings: readonly Beginning[]; readonly bounded: boolean } | null {
    const character = this.source[this.at] ?? '';
    let beginnings: readonly Beginning[];
    let isBounded = false;
    if (character === '(') {
      const kind = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.at, this.at + 30))?.[0] ?? '(';
      this.at += kind.length;
      const around = /[=!]/.test(kind);
      const inside = this.disjunction(bounded && !around);
      if (inside === null || this.source[this.at] !== ')') return null;
      this.at += 1;
      beginnings = around ? nothing : inside;
      isBounded = bounded && !around;
    } else if (character === '[') {
      const whole = /^\[(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0];
      if (whole === undefined) return null;
      this.at += whole.length;
      beginnings = anything;
    } else if (character === '.' || character === '^' || character === '$') {
      this.at += 1;
      beginnings = character === '.' ? anything : nothing;
    } else if (character === '\\') {
      const escaped = this.source[this.at + 1] ?? '';
      if (/[\dkpPxuc]/.test(escaped) && escaped !== 'd') return null;
      this.at += 2;
      beginnings = escaped === 'd' ? digits : /[a-zA-Z]/.test(escaped) ? anything : [{ text: escaped, open: true }];
    } else {
      this.at += 1;
      beginnings = [{ text: character, open: true }];
    }
    return { beginnings: this.quantified(beginnings, isBounded), bounded: isBounded };
  }

  private quantified(beginnings: readonly Beginning[], bounded: boolean): readonly Beginning[] {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (quantifier === null) return beginnings;
    this.at += quantifier[0].length;
    const optional = /^[?*]/.test(quantifier[0]) || quantifier[1] === '0';
    const repeats = quantifier[0].startsWith('?') ? beginnings : beginnings.map(({ text }) => ({ text, open: false }));
    // What is optional may be left out, and with it the boundary it holds: nothing is then known of the beginning.
    return optional ? [...repeats, bounded ? { text: '', open: false } : { text: '', open: true }] : repeats;
  }
}

/** Letters, digits, space, apostrophe, hyphen: they mean themselves in a pattern. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 32 || code === 39 || code === 45;
}

const nothing: readonly Beginning[] = [{ text: '', open: true }];
const anything: readonly Beginning[] = [{ text: '', open: false }];
const digits: readonly Beginning[] = Array.from('0123456789', (text) => ({ text, open: true }));

function follow(beginnings: readonly Beginning[], next: readonly Beginning[], longest: number): readonly Beginning[] {
  if (beginnings.every(({ open }) => !open)) return beginnings;
  const [one] = beginnings;
  const [other] = next;
  // As most steps are: words are read one after the other, while a page waits for its first reading.
  if (beginnings.length === 1 && next.length === 1 && one !== undefined && other !== undefined)
    return [joined(one, other, longest)];
  const all = new Map<string, Beginning>();
  for (const begun of beginnings)
    for (const part of begun.open ? next : nothing) {
      const beginning = joined(begun, part, longest);
      all.set(`${beginning.text}${beginning.open ? '+' : ''}`, beginning);
    }
  return [...all.values()];
}

function joined(begun: Beginning, { text, open }: Beginning, longest: number): Beginning {
  const whole = begun.text + text;
  return { text: whole.slice(0, longest), open: begun.open && open && whole.length < longest };
}
