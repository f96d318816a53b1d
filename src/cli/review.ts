export function runReview(_args: readonly string[]): Promise<number> {
  process.stderr.write('egards review: not written yet\n');
  return Promise.resolve(1);
}
