import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readEml } from '../eml/read-eml';
import type { Finding, ReviewFacts } from '../review/finding';
import type { ReviewLanguage } from '../review/rules/rule';
import { reviewLetter } from '../review/review-letter';
import { readVisibleLines } from '../thread/html/visible-lines';
import { answerLines, printLine } from './lines';

const misuse = 'egards review FILE…   |   egards review --batch';

/** `egards review`: 1 when a finding that blocks stands or a file cannot be read, 2 on misuse, else 0. */
export async function runReview(args: readonly string[]): Promise<number> {
  let blocked = false;
  const note = (findings: readonly Finding[]) => {
    blocked ||= findings.some((finding) => finding.severity === 'block');
  };
  if (args.length === 1 && args[0] === '--batch') {
    const status = await answerLines((line) => answerLine(line, note));
    return blocked ? 1 : status;
  }
  if (args.length === 0 || args.some((arg) => arg.startsWith('--'))) {
    process.stderr.write(`${misuse}\n`);
    return 2;
  }
  let failed = false;
  for (const file of args) {
    try {
      const findings = reviewLetter(await readLetterFile(file));
      note(findings);
      printLine({ file, findings: findings.map(shown) });
    } catch (error) {
      failed = true;
      printLine({ file, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return blocked || failed ? 1 : 0;
}

/** What a person would read in the file: offsets in the findings refer to this text. */
async function readLetterFile(file: string): Promise<string> {
  const bytes = await readFile(file);
  switch (extname(file).toLowerCase()) {
    case '.eml': {
      const { html, text } = await readEml(bytes);
      return html === null ? (text ?? '') : textOfHtml(html);
    }
    case '.html':
    case '.htm':
      return textOfHtml(bytes.toString('utf8'));
    default:
      return bytes.toString('utf8').replace(/^\ufeff/, '');
  }
}

/** Quoted lines keep the `>` they would have in plain text: the review leaves them alone. */
function textOfHtml(html: string): string {
  const lines = readVisibleLines(html);
  const mark = lines.findIndex((line) => line.quoteMark === true);
  return lines
    .map((line, index) => (line.depth > 0 || (mark >= 0 && index >= mark) ? `> ${line.text}` : line.text))
    .join('\n');
}

function answerLine(line: Readonly<Record<string, unknown>>, note: (findings: readonly Finding[]) => void): object {
  const { id, lang, text, facts } = line;
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  if (facts !== undefined && (typeof facts !== 'object' || facts === null))
    return { id, error: '"facts" must be an object' };
  const language = readLanguage(lang);
  const findings = reviewLetter(text, {
    ...(language === undefined ? {} : { language }),
    ...(facts === undefined ? {} : { facts: readFacts(facts as Record<string, unknown>) }),
  });
  note(findings);
  return { id, findings: findings.map(shown) };
}

function readLanguage(lang: unknown): ReviewLanguage | undefined {
  return lang === 'fr' || lang === 'en' ? lang : undefined;
}

/** Facts of another type than expected are facts we do not have. */
function readFacts(facts: Readonly<Record<string, unknown>>): ReviewFacts {
  const text = (key: string) => {
    const value = facts[key];
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {};
  };
  const list = (key: string) => {
    const value = facts[key];
    const entries = (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
    return entries.length > 0 ? { [key]: entries } : {};
  };
  return {
    ...text('firstName'),
    ...text('lastName'),
    ...text('position'),
    ...text('interviewDate'),
    ...text('receivedDate'),
    ...text('now'),
    ...list('to'),
    ...list('colleagues'),
  };
}

/** The keys of the batch, in their order; `instead` follows when there is one. */
function shown({ rule, kind, criterion, severity, start, end, found, message, instead }: Finding): object {
  return {
    rule,
    kind,
    ...(criterion === undefined ? {} : { criterion }),
    severity,
    start,
    end,
    found,
    message,
    ...(instead === undefined ? {} : { instead }),
  };
}
