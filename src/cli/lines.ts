import { createInterface } from 'node:readline';

/** Prints one JSON object a line. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/**
 * Answers standard input line by line, in order. A line that is not a JSON object gives `{"error"}` and the batch goes on;
 * so does one whose answer throws.
 *
 * @returns 1 when there was such a line, else 0: an answer that tells of an error of its own is an answer
 */
export async function answerLines(
  answer: (line: Readonly<Record<string, unknown>>) => object | Promise<object>,
): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new Error('a line must be a JSON object');
      printLine(await answer(value as Record<string, unknown>));
    } catch (error) {
      status = 1;
      printLine({ error: error instanceof Error ? error.message : String(error) });
    }
  }
  return status;
}
