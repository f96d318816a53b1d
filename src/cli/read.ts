export function runRead(_args: readonly string[]): Promise<number> {
  process.stderr.write('egards read: not written yet\n');
  return Promise.resolve(1);
}
