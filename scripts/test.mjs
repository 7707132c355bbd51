// npm test: installs what is needed and runs every test. Arguments go to vitest.
import { install, run, tool } from './install.mjs';

install('all');
const steps = [
  [process.execPath, ['scripts/index.mjs', '--check']],
  [tool('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  // Core alone, without the types of Node or of a browser: it may touch neither.
  [tool('tsc'), ['--noEmit', '-p', 'packages/core/tsconfig.json']],
  [tool('biome'), ['check', '--diagnostic-level=error', '.']],
  [tool('vitest'), ['run', ...process.argv.slice(2)]],
];
for (const [command, args] of steps) {
  const code = run(command, args);
  if (code !== 0) process.exit(code);
}
