import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isErrorCode } from './error-code';

/**
 * Writes `content` under a name nobody has yet and returns that name. The file appears whole or not at all.
 * Rejects with the error of the file system.
 */
export async function writeNew(folder: string, stem: string, content: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  await writeFile(temporary, content, { flag: 'wx' });
  try {
    for (let number = 1; ; number++) {
      const name = number === 1 ? `${stem}.eml` : `${stem}-${number}.eml`;
      try {
        await link(temporary, path.join(folder, name));
        return name;
      } catch (error) {
        if (!isErrorCode(error, 'EEXIST')) throw error;
      }
    }
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Writes `content` under `name`, replacing what is there in one step. */
export async function writeOver(folder: string, name: string, content: Buffer | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path.join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A file name made of a date and a subject: letters, digits and dashes only, on every file system. */
export function fileStem(kind: 'sent' | 'draft', date: number, subject: string): string {
  const words = subject
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-|-$/g, '');
  const day = new Date(date).toISOString().slice(0, 19).replace(/[T:]/g, '-');
  return [kind, day, words].filter((part) => part !== '').join('-');
}
