import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './support/mailbox';

const dist = path.join(import.meta.dirname, '..', '..', 'dist');
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

const page = read('taskpane.html');
/** The pane’s own scripts before it is alive: the one before the first paint, and those run after it. */
const scripts = [
  ...page.matchAll(/<script[^>]* src="?([^">\s]+)/g),
  ...page.matchAll(/<link rel="?preload"? as="?script"? href="?([^">\s]+)"? data-after-paint/g),
]
  .map((match) => match[1] ?? '')
  .filter((file) => !file.startsWith('https://'));

const weigh = (files: readonly string[]) =>
  files.reduce((total, file) => total + gzipSync(read(file), { level: 9 }).length, 0);

test('what the pane loads before its first view weighs at most 115 KB compressed', () => {
  expect(scripts.length).toBe(3);
  expect(weigh(scripts)).toBeLessThanOrEqual(115_000);
});

test('all that the letter of the open message waits for on its thread weighs at most 250 KB compressed', async ({
  mailbox,
}) => {
  const asked = new Set<string>();
  mailbox.page.on('request', (request) => asked.add(path.basename(new URL(request.url()).pathname)));
  await mailbox.read(/Éloïse Marchand-Diallo/);
  const built = new Set(readdirSync(dist).filter((file) => file.endsWith('.js')));
  const onOtherThreads = /^(?:reading|reviewing)\./;
  const awaited = [...asked].filter((file) => built.has(file) && !onOtherThreads.test(file));
  expect(awaited).toEqual(
    expect.arrayContaining([...scripts, expect.stringMatching(/^writer\./), expect.stringMatching(/^writing\./)]),
  );
  expect(weigh(awaited)).toBeLessThanOrEqual(250_000);
});

test('every token of Fluent’s that a style names is in the themes of the bundle', () => {
  const { webLightTheme } = createRequire(import.meta.url)('@fluentui/react-components') as {
    readonly webLightTheme: Readonly<Record<string, unknown>>;
  };
  const styles = readdirSync(dist).filter((file) => /\.(?:css|js)$/.test(file));
  const named = new Set(
    styles.flatMap((file) => [...read(file).matchAll(/var\(--(\w+)/g)].map((match) => match[1] ?? '')),
  );
  const bundle = scripts.map(read).join('\n');
  const absent = [...named].filter((name) => name in webLightTheme && !new RegExp(`\\b${name}"?:`).test(bundle));
  expect(named.size).toBeGreaterThan(50);
  expect(absent).toEqual([]);
});
