// Builds every package in dependency order.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run, tool } from './install.mjs';

install('all');
for (const name of ['core', 'files', 'cli']) {
  const cwd = join(root, 'packages', name);
  if (!existsSync(cwd)) continue;
  const code = run(tool('tsup'), [], { cwd });
  if (code !== 0) process.exit(code);
}
