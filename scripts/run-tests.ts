/**
 * `npm test`: all that a change must pass. Types, lint, format and build, which one processor does, run two by two;
 * the two suites come after, each on all processors. Stops after the first stage that fails.
 */
import { spawn } from 'node:child_process';

/** npm scripts: the lanes of a stage run side by side, the scripts of a lane in turn. */
const stages: readonly (readonly (readonly string[])[])[] = [
  [
    ['types', 'lint'],
    ['build', 'format'],
  ],
  [['test:unit']],
  [['test:e2e']],
];

/** Checks make much that is soon forgotten: with more room for it they take a tenth less of the processor. */
const nodeOptions = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

/** Runs an npm script; what it says is shown at once when nothing else speaks, whole at its end otherwise. */
async function run(script: string, alone: boolean): Promise<boolean> {
  const child = spawn('npm', ['run', script], {
    stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
    env: alone ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words: Buffer) => said.push(words));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

async function runLane(lane: readonly string[], alone: boolean): Promise<boolean> {
  for (const script of lane) if (!(await run(script, alone))) return false;
  return true;
}

for (const lanes of stages) {
  const passed = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  if (passed.includes(false)) process.exit(1);
}
