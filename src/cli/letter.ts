export function runLetter(_args: readonly string[]): Promise<number> {
  process.stderr.write('egards letter: not written yet\n');
  return Promise.resolve(1);
}
