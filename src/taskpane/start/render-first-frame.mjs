import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/**
 * Draws `first-frame.tsx` in Node: its HTML, the same whatever the mode of the build. In a process of its own, because
 * Griffel keeps its class names in memory and the build’s loaders use it too.
 */
export async function renderFirstFrame() {
  const outfile = path.join(import.meta.dirname, '..', '..', '..', 'build', 'first-frame.cjs');
  await build({
    stdin: {
      contents: `import { firstFrame } from './first-frame'; process.stdout.write(firstFrame());`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    logLevel: 'error',
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return stdout;
}
