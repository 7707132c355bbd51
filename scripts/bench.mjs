// pnpm bench: installs, builds and runs the benchmark. Arguments go to it: `-- --rows 100000`.
import { install, root, run } from './install.mjs';

install('all');
process.exit(run(process.execPath, ['--expose-gc', 'bench/run.mjs', ...process.argv.slice(2)], { cwd: root }));
