import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const webpack = path.join(
  path.dirname(createRequire(import.meta.url).resolve('webpack/package.json')),
  'bin',
  'webpack.js',
);

/**
 * Builds for production: every build of webpack.config.js, or the one of that name. What goes wrong is printed. Rejects with an
 * Error whose message is a sentence for the person at the terminal.
 */
export async function runWebpack(name?: string): Promise<void> {
  const options = [
    '--mode',
    'production',
    '--stats',
    'errors-only',
    ...(name === undefined ? [] : ['--config-name', name]),
  ];
  const child = spawn(process.execPath, [webpack, ...options], { stdio: ['ignore', 'inherit', 'inherit'], cwd: root });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) throw new Error('The build failed: see above.');
}
