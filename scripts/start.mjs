// npm start: installs, builds, checks and computes the bundled township workbook, then serves the read-only page.
// `npm start -- --once` (or no terminal) ends after writing. `--lang en` speaks English. `--port N` asks for a port.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, install, root, run, tool } from './install.mjs';

const args = process.argv.slice(2);
install('run');
console.log('正在生成程序… / Building …');
const built = run(tool('tsup'), ['--silent'], { cwd: join(root, 'packages/cli') });
if (built !== 0) fail('生成程序时出错，请把上面的内容发给开发者。', 'The build failed; please report the lines above.');

const workbook = join(root, 'examples/workbooks/测试镇台账.xlsx');
if (!existsSync(workbook))
  fail(`找不到示例台账 ${workbook}。请重新下载项目。`, 'The bundled workbook is missing. Clone the project again.');
const out = join(root, 'out');
mkdirSync(out, { recursive: true });

const cli = join(root, 'packages/cli/dist/taizhang.js');
const language = args.includes('--lang') ? ['--lang', args[args.indexOf('--lang') + 1] ?? 'zh'] : [];
const once = args.includes('--once') || !process.stdout.isTTY;
const port = args.includes('--port') ? ['--port', args[args.indexOf('--port') + 1] ?? '0'] : [];

const common = [workbook, '--out', out, '--policy', join(root, 'examples/workbooks/示例政策值.json'), ...language];
const checked = run(process.execPath, [cli, 'check', ...common]);
// 1 says that the workbook has errors: the bundled one has, on purpose.
if (checked !== 0 && checked !== 1) process.exit(checked);
const computed = run(process.execPath, [cli, 'compute', ...common, '--by', '村']);
if (computed !== 0) process.exit(computed);
if (!once) process.exit(run(process.execPath, [cli, 'page', ...common, ...port]));
