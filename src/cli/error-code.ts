/** Whether an error of Node has this code, e.g. `ENOENT`. */
export function isErrorCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
