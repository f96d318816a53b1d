import Papa from 'papaparse';
import type { LetterLanguage } from '../../letter/request';
import { fold } from '../../text/fold';
import { oneLine, type BroughtText, type BroughtTexts } from './brought-text';
import type { ExchangeNote } from './exchange-note';
import { looksLikeHtml, readMarkup } from './read-markup';
import { readPlainText } from './read-plain-text';

type Column = 'title' | 'language' | 'subject' | 'text' | 'sorting';

/** What people call the columns, folded and without spaces. */
const columnNames: Readonly<Record<Column, readonly string[]>> = {
  title: 'titre title nom name nomdumodele modele template templatename libelle intitule label'.split(' '),
  language: 'langue language lang locale'.split(' '),
  subject: 'objet subject sujet object mailsubject emailsubject objetdumail'.split(' '),
  text: 'texte text corps body message contenu content html lettre letter mail email textedumail emailbody corpsdumail'.split(
    ' ',
  ),
  sorting: 'categorie category scenario situation type etape stage statut status motif'.split(' '),
};

const mostRows = 500;

/** The letters of a table: a heading, then one text a row. `,`, `;` and tabs part its columns. */
export function readCsv(source: string, file: string): BroughtTexts {
  const notes: ExchangeNote[] = [];
  // Excel’s own first line, which says how the columns are parted.
  const said = /^sep=(.)\n/i.exec(source);
  const table = said === null ? source : source.slice(said[0].length);
  const { data, errors } = Papa.parse<string[]>(table, {
    delimiter: said?.[1] ?? guessDelimiter(table),
    newline: '\n',
    preview: mostRows + 2,
  });
  let line = said === null ? 1 : 2;
  const rows = data.map((cells, index) => {
    const row = { cells, line, isBroken: errors.some((error) => error.type === 'Quotes' && error.row === index) };
    line += 1 + cells.join('').split('\n').length - 1;
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [heading, ...rest] = filled;
  const columns = findColumns(heading?.cells ?? []);
  if (heading === undefined || columns.text === undefined) {
    const names = (heading?.cells ?? []).slice(0, 8).map((cell) => oneLine(cell, 30));
    return { texts: [], notes: [{ file, line: heading?.line ?? null, fault: { kind: 'no-text-column', names } }] };
  }
  if (rest.length === 0) notes.push({ file, line: null, fault: { kind: 'no-text' } });
  if (rest.length > mostRows)
    notes.push({ file, line: rest[mostRows]?.line ?? null, fault: { kind: 'too-many-texts', most: mostRows } });
  const texts = rest.slice(0, mostRows).flatMap((row): BroughtText[] => {
    const cell = (column: Column): string => row.cells[columns[column] ?? -1] ?? '';
    const text = cell('text');
    if (row.isBroken) notes.push({ file, line: row.line, fault: { kind: 'open-quote' } });
    else if (text.trim() === '') notes.push({ file, line: row.line, fault: { kind: 'no-text' } });
    else {
      const first = row.line + linesBefore(row.cells, columns.text ?? 0);
      const markup = looksLikeHtml(text) ? readMarkup(text, file, first) : null;
      notes.push(...(markup?.notes ?? []));
      return [
        {
          file,
          line: row.line,
          title: oneLine(cell('title')),
          subject: oneLine(cell('subject'), 200),
          language: readLanguage(cell('language')),
          sortedUnder: oneLine(cell('sorting')),
          blocks: markup?.blocks ?? readPlainText(text, first),
        },
      ];
    }
    return [];
  });
  return { texts, notes };
}

/** The one that gives a heading we know, or else most columns. */
function guessDelimiter(table: string): string {
  const headings = [';', ',', '\t'].map((delimiter) => {
    const { data } = Papa.parse<string[]>(table, { delimiter, newline: '\n', preview: 5 });
    const cells = data.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
    return { delimiter, rank: (findColumns(cells).text === undefined ? 0 : 1_000) + Math.min(cells.length, 999) };
  });
  return headings.reduce((best, each) => (each.rank > best.rank ? each : best)).delimiter;
}

function linesBefore(cells: readonly string[], column: number): number {
  return cells.slice(0, column).join('').split('\n').length - 1;
}

function findColumns(cells: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  const names = cells.map((cell) => fold(cell.normalize('NFC')).replace(/[^a-z0-9]/g, ''));
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(columnNames) as Column[])
    for (const known of columnNames[column]) {
      const at = names.indexOf(known);
      if (at < 0 || found[column] !== undefined) continue;
      found[column] = at;
    }
  return found;
}

/** « fr », « fr-FR », « Français », “English”. */
export function readLanguage(words: string): LetterLanguage | null {
  const folded = fold(words.normalize('NFC')).trim();
  if (/^fr(?:$|[^a-z]|an)/.test(folded)) return 'fr';
  return /^en(?:$|[^a-z]|g)|^anglais/.test(folded) ? 'en' : null;
}
