export function runDe(_args: readonly string[]): Promise<number> {
  process.stderr.write('egards de: not written yet\n');
  return Promise.resolve(1);
}
