// The Excel add-in: `build` makes packages/excel-addin/dist (add-in and offline page), `dev` serves the add-in over HTTPS on this
// machine (`--port N`), `lint` applies the rules about office.js. BASE_URL and OFFICEJS: see packages/excel-addin/webpack.config.mjs.
import { join } from 'node:path';
import { fail, install, root, run } from './install.mjs';

const cwd = join(root, 'packages/excel-addin');
const bin = (name) => join(cwd, 'node_modules/.bin', name);
const [what, ...rest] = process.argv.slice(2);
const STEPS = {
  build: [
    [bin('webpack'), ['--mode', 'production']],
    [process.execPath, ['build/offline.mjs']],
  ],
  dev: [[process.execPath, ['dev/serve.mjs', ...rest]]],
  lint: [[bin('eslint'), ['src']]],
};
if (!Object.hasOwn(STEPS, what ?? '')) fail('请写明 build、dev 或 lint。', 'Say build, dev or lint.');
install('all');
for (const [command, args] of STEPS[what]) {
  const code = run(command, args, { cwd });
  if (code !== 0) process.exit(code);
}
