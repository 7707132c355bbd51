// npm run bench: installs, builds and runs the benchmark. Arguments go to it: `npm run bench -- --rows 100000`; `--all` has every
// peer at a million rows too.
import { join } from 'node:path';
import { install, root, run, tool } from './install.mjs';

install('all');
const bench = join(root, 'bench');
const built = run(tool('tsup'), ['--silent'], { cwd: bench });
process.exit(
  built === 0 ? run(process.execPath, ['--expose-gc', 'dist/bench.js', ...process.argv.slice(2)], { cwd: bench }) : built,
);
