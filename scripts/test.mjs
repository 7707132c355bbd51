// npm test: installs what is needed and runs every test. Arguments go to vitest, which then runs alone.
import { install, run, tool } from './install.mjs';

install('all');
const chosen = process.argv.slice(2);
const before = [
  [process.execPath, ['scripts/index.mjs', '--check']],
  [process.execPath, ['scripts/docs.mjs', '--check']],
  [tool('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  // Core alone, without the types of Node or of a browser: it may touch neither.
  [tool('tsc'), ['--noEmit', '-p', 'packages/core/tsconfig.json']],
  [tool('biome'), ['check', '--diagnostic-level=error', '.']],
  // Rules about office.js, which Biome does not know.
  [process.execPath, ['scripts/addin.mjs', 'lint']],
  [process.execPath, ['scripts/size.mjs', '--check']],
  [process.execPath, ['scripts/licences.mjs', '--check']],
];
// The built packages last: a failing line is easier to read in the sources.
const after = [[process.execPath, ['scripts/packages.mjs']]];
const vitest = [tool('vitest'), ['run', ...chosen]];
for (const [command, args] of chosen.length > 0 ? [vitest] : [...before, vitest, ...after]) {
  const code = run(command, args);
  if (code !== 0) process.exit(code);
}
