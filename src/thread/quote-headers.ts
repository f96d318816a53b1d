import { fold } from '../text/fold';
import { readHeaderDate, type SentAt } from './header-date';
import type { Line } from './line';
import {
  attributionVerbs,
  fieldLabels,
  forwardMarks,
  separatorMarks,
  type HeaderField,
} from './words/quote-header-words';

/** What introduces a quoted or forwarded message, as its client wrote it. */
export interface QuoteHeader {
  /** Lines the header takes, from the one it was looked for at. */
  readonly lineCount: number;
  readonly kind: 'fields' | 'attribution';
  readonly name: string;
  readonly address: string;
  readonly sent: SentAt | null;
  readonly subject: string | null;
  readonly to: string | null;
  /** A person typing « De : … Objet : … » does not usually draw a line first, as clients do. */
  readonly separated: boolean;
  readonly forwarded: boolean;
  /** The lines of the header. */
  readonly words: readonly string[];
}

/** Looks for a header that starts at `lines[at]`. */
export function readQuoteHeader(lines: readonly Line[], at: number): QuoteHeader | null {
  const line = lines[at];
  if (line === undefined || line.text === '') return null;
  const text = line.text;
  if (text.length > 220) return null;
  const first = text.charCodeAt(0);
  // Every header starts with a letter, a mark, or a name in quotes: long lines of prose are ruled out at once.
  if (first === 9 && text.trim() === '') return null;
  return readSeparator(lines, at) ?? readFields(lines, at) ?? readNotesFields(lines, at) ?? readAttribution(lines, at);
}

/** « -----Message d’origine----- », « ---------- Forwarded message --------- », then fields or an attribution. */
function readSeparator(lines: readonly Line[], at: number): QuoteHeader | null {
  const text = lines[at]?.text ?? '';
  // French webmails: « > Message du 11/06/24 19:20 », without a line drawn, then fields that give no date.
  const dated = /^[\s>]{0,4}message du \d/i.test(text);
  if (text.length > 120 || (!dated && !/[-_=]{3,}|[a-z]\s?:\s*$/i.test(text))) return null;
  const folded = fold(text)
    .replace(/[-_=*>\s:]+/g, ' ')
    .trim();
  const forwarded = forwardMarks.some((mark) => folded.startsWith(mark));
  const rule = folded === '' && text.length >= 5;
  if (!rule && !forwarded && !separatorMarks.some((mark) => folded.startsWith(mark))) return null;
  for (let next = at + 1; next <= at + 4 && next < lines.length; next += 1) {
    if (lines[next]?.text.trim() === '') continue;
    const header =
      readFields(lines, next) ?? readNotesFields(lines, next) ?? (rule ? null : readAttribution(lines, next));
    if (header !== null)
      return {
        ...header,
        sent: header.sent ?? (dated ? readHeaderDate(text) : null),
        lineCount: header.lineCount + next - at,
        separated: true,
        forwarded: header.forwarded || forwarded,
        words: [text, ...header.words],
      };
    if (!/^[\d:]+|---/.test(lines[next]?.text ?? '')) break;
  }
  return rule || forwarded || !/[-_=]{3,}/.test(text) ? null : { ...nameless, words: [text] };
}

/** « -----Message d’origine----- » and nothing else: whoever wrote what follows, a client cut their name off. */
const nameless: QuoteHeader = {
  lineCount: 1,
  kind: 'attribution',
  name: '',
  address: '',
  sent: null,
  subject: null,
  to: null,
  separated: true,
  forwarded: false,
  words: [],
};

const fieldLine = /^[\s*_|]{0,6}([A-Za-zÀ-žЀ-ӿ][A-Za-zÀ-žЀ-ӿ’' -]{0,22}?)[\s\u00a0\u202f*]*:[*\s\u00a0\t]*(.*)$/;

function readField(text: string): { field: HeaderField; value: string } | null {
  if (!text.slice(0, 32).includes(':')) return null;
  const match = fieldLine.exec(text);
  if (match === null) return null;
  const field = fieldLabels.get(fold(match[1] ?? '').trim());
  return field === undefined ? null : { field, value: (match[2] ?? '').trim() };
}

const longestFieldBlock = 14;

function readFields(lines: readonly Line[], at: number): QuoteHeader | null {
  const start = readField(lines[at]?.text ?? '');
  if (start === null || start.field === 'other') return null;
  const depth = lines[at]?.depth ?? 0;
  const found = new Map<HeaderField, string>();
  const words: string[] = [];
  let end = at;
  let blanks = 0;
  for (let next = at; next < lines.length && next < at + longestFieldBlock; next += 1) {
    const line = lines[next];
    if (line === undefined || line.depth !== depth) break;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks > 1 && found.size < 2) break;
      const following = readField(lines[next + 1]?.text ?? '')?.field;
      if (found.has('subject') && found.has('from') && following !== 'to' && following !== 'cc') break;
      continue;
    }
    const field = readField(line.text);
    if (field === null) {
      // A long list of recipients goes on over the next lines.
      const last = [...found.keys()].at(-1);
      if ((last === 'to' || last === 'cc' || last === 'subject') && blanks === 0 && !found.has('subject')) continue;
      if (last === 'subject' && blanks === 0 && line.text.startsWith(' ')) continue;
      break;
    }
    if (found.has(field.field) && field.field !== 'other') break;
    if (next > at && blanks > 1) break;
    blanks = 0;
    found.set(field.field, field.value);
    words.push(line.text);
    end = next;
  }
  const from = found.get('from');
  if (from === undefined || (!found.has('sent') && !found.has('subject')) || found.size < 3) return null;
  const author = readAuthor(from);
  return {
    lineCount: end - at + 1,
    kind: 'fields',
    ...author,
    sent: readHeaderDate(found.get('sent') ?? ''),
    subject: found.get('subject') ?? null,
    to: found.get('to') ?? null,
    separated: lines[at]?.quoteMark === true,
    forwarded: false,
    words,
  };
}

/** Lotus Notes: a line or two with the name and the date, then « To: », « cc: » and « Subject: ». */
function readNotesFields(lines: readonly Line[], at: number): QuoteHeader | null {
  const name = lines[at]?.text.trim() ?? '';
  if (name.length > 90 || name.endsWith('.') || !/^["'A-ZÀ-Þ]/.test(name)) return null;
  let next = at + 1;
  let sent = /\d{2}[/:]\d{2}/.test(name) ? readHeaderDate(name) : null;
  while (next <= at + 3 && lines[next]?.text.trim() === '') next += 1;
  if (sent === null) {
    const second = lines[next]?.text.trim() ?? '';
    if (second.length > 70 || !/\d{1,2}[/:]\d{2}/.test(second)) return null;
    sent = readHeaderDate(second);
    next += 1;
  }
  if (sent === null) return null;
  const found = new Map<HeaderField, string>();
  let end = next;
  for (; next < at + 12 && next < lines.length; next += 1) {
    const text = lines[next]?.text.trim() ?? '';
    if (text === '') continue;
    const field = readField(text);
    if (field === null || field.field === 'from') {
      if (found.size === 0) return null;
      if (found.has('subject')) break;
      continue;
    }
    found.set(field.field, field.value);
    end = next;
    if (field.field === 'subject') break;
  }
  if (!found.has('to') || !found.has('subject')) return null;
  const written = name.replace(/\s+on\s+\d.*$/i, '').replace(/\s+\d{1,2}\/\d.*$/, '');
  return {
    lineCount: end - at + 1,
    kind: 'fields',
    ...readAuthor(written),
    sent,
    subject: found.get('subject') ?? null,
    to: found.get('to') ?? null,
    separated: true,
    forwarded: false,
    words: [name],
  };
}

const addressPattern = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;

/** « "Jean Dupont" <jean@x.example> [mailto:…] », an address alone, or a name alone. */
export function readAuthor(written: string): { name: string; address: string } {
  // « 'jean@x.example' »: the quotation marks are no part of it.
  const address = (addressPattern.exec(written)?.[0] ?? '').replace(/^'+/, '');
  const open = written.search(/[<[(]/);
  const before = (open > 0 ? written.slice(0, open) : open === 0 ? '' : written.replace(addressPattern, ''))
    .replace(/["*]|^'|'$/g, '')
    .replace(/\s+(?:de la part de|on behalf of|via)\s.*$/i, '')
    .trim();
  return { name: before.replace(/[,;]+$/, ''), address };
}

const attributionStart =
  /^[\s>*-]{0,4}(?:le|on|am|el|il|op|em|den|du|at|in|quoting|citando|selon|message|en date)\b|[@"<]/;

function readAttribution(lines: readonly Line[], at: number): QuoteHeader | null {
  const first = lines[at]?.text ?? '';
  if (first.length > 220) return null;
  let joined = '';
  for (let count = 0; count < 4; count += 1) {
    const line = lines[at + count];
    if (line === undefined) return null;
    const text = line.text.trim();
    if (text === '' && count > 0) return null;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (joined.length > 320) return null;
    const folded = fold(joined);
    const verb = attributionVerbs.exec(folded);
    if (verb === null) {
      if (count === 0 && !attributionStart.test(folded)) return null;
      continue;
    }
    const head = joined.slice(0, verb.index);
    const tail = folded.slice(verb.index + verb[0].length);
    const germanic = /schr(?:ie|ee)[bf]/.test(verb[0]);
    if (!germanic && tail.replace(/[\s:.*]|in (?:message|news).*|sur.*|ce qui suit/g, '') !== '') return null;
    if (!germanic && !/:/.test(folded.slice(verb.index))) {
      if (!/\d/.test(head)) return null;
    }
    const source = germanic ? joined.slice(verb.index + verb[0].length) : head;
    const sent = readHeaderDate(head);
    const author = readAttributionAuthor(source);
    if (sent === null && author.address === '' && !looksLikeName(author.name)) return null;
    if (author.name === '' && author.address === '' && sent === null) return null;
    return {
      lineCount: count + 1,
      kind: 'attribution',
      ...author,
      sent,
      subject: null,
      to: null,
      separated: true,
      forwarded: false,
      words: lines.slice(at, at + count + 1).map((one) => one.text),
    };
  }
  return null;
}

function looksLikeName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}$/u.test(name);
}

/** The name after the date and the hour, or before the address. */
function readAttributionAuthor(written: string): { name: string; address: string } {
  const { address } = readAuthor(written);
  const withoutAddress = written
    .replace(/[<[(]?(?:mailto:)?[^\s<>[\]()]+@[^\s<>[\]()]+[>\])]?/g, ' ')
    .replace(/["*<>]/g, ' ');
  const afterDate = withoutAddress
    .replace(
      /^.*\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:utc|gmt|cet|cest|est|edt|pst|pdt|cst|cdt|uhr)\)?)?(?:\s?[+-]\d{1,2}:?\d{0,2})?(?:\s?\([a-z]{2,5}\))?/i,
      '',
    )
    .replace(/^.*\b(?:19|20)\d{2}\b/, '')
    .replace(/^.*\d{1,2}\/\d{1,2}\/\d{2}\b/, '')
    .replace(/^\s*(?:le|on|du|at|am|selon|quoting|em|el|il giorno|op|in article)\s/i, '')
    .replace(/^[\s,.:-]+|[\s,.:-]+$/g, '')
    .replace(/^(?:de|by|par|um|à)\s/i, '');
  const name = afterDate
    .replace(/^[-+]?\d{2,4}\b[\s,:)]*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: /^(?:you|vous|tu)$/i.test(name) ? '' : name, address };
}
