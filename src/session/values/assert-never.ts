/** Makes a forgotten case of a union a compile error; reaching it at run time is a programmer's mistake. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
