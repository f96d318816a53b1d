import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A pane built for production: a folder with its taskpane.html. */
export interface BuiltPane {
  readonly name: string;
  readonly folder: string;
  /** CSS selector of the button the pane exists for. */
  readonly mainButton: string;
  /** What it says; null when the selector names it alone. */
  readonly label: string | null;
}

/** Copies a build beside which every text file has its Brotli twin, as a web host serves it. */
export async function copyCompressed(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'egards-bench-'));
  await cp(folder, copy, { recursive: true });
  for (const file of await readdir(copy, { recursive: true }))
    if (/\.(?:js|css|html)$/.test(file)) {
      const name = path.join(copy, file);
      await writeFile(`${name}.br`, brotliCompressSync(await readFile(name)));
    }
  return copy;
}

/** Bytes of files of a build, gzip -9. */
export async function weigh(folder: string, files: readonly string[]): Promise<number> {
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}
