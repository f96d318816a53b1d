import { builtInLibrary } from '#built-in-library';
import { composeLetter } from '../letter/compose-letter';
import type { LetterLibrary } from '../letter/letter-library';
import { listOpenings, listReasons, listScenarios, type ChoiceLabel } from '../letter/list-choices';
import { reasonIds, scenarioIds, type LetterLanguage } from '../letter/request';
import { suitsScenario } from '../letter/sensible-pairs';
import { answerLines } from './lines';
import { readLetterRequest } from './read-letter-request';

/**
 * `egards letter --batch`: lines of a request → `{"id","subject","html","text","missing"}`, with `"unplaced":["detail"]` when no
 * sentence could take the precision, or `{"id","error"}`;
 * `egards letter --list`: scenarios, reasons and openings with their ids, and the reasons that suit each scenario.
 */
export function runLetter(args: readonly string[]): Promise<number> {
  if (args.includes('--batch')) return answerLines(answer);
  if (args.includes('--list')) {
    process.stdout.write(listing());
    return Promise.resolve(0);
  }
  process.stderr.write('egards letter --batch   |   egards letter --list\n');
  return Promise.resolve(2);
}

function answer(line: Readonly<Record<string, unknown>>): object {
  const { id } = line;
  try {
    const { subject, html, text, missing, unplaced } = composeLetter(readLetterRequest(line), builtInLibrary);
    return { id, subject, html, text, missing, ...(unplaced.length > 0 && { unplaced }) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function listing(): string {
  return [
    `scenarios\n${rows(listScenarios)}`,
    `reasons\n${rows(listReasons)}`,
    `openings\n${rows(listOpenings)}`,
    `reasons that suit each scenario\n${pairs()}`,
  ].join('\n');
}

/** What the pane offers; any other pair still has its letter. */
function pairs(): string {
  return scenarioIds
    .map((scenario) => `  ${scenario.padEnd(20)} ${reasonIds.filter((id) => suitsScenario(id, scenario)).join(', ')}\n`)
    .join('');
}

function rows(list: (library: LetterLibrary, language: LetterLanguage) => readonly ChoiceLabel<string>[]): string {
  const french = list(builtInLibrary, 'fr');
  return list(builtInLibrary, 'en')
    .map(({ id, label }) => {
      const other = french.find((choice) => choice.id === id)?.label ?? '';
      return `  ${id.padEnd(20)} ${label} · ${other}\n`;
    })
    .join('');
}
