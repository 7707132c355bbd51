// npm start: installs, builds, checks and computes the bundled township workbook, then serves the offline page with it.
// `npm start -- --once` (or no terminal) ends after writing. `--lang en` speaks English. `--port N` asks for a port.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, install, root, run, tool } from './install.mjs';
import { servePage } from './serve-page.mjs';

const args = process.argv.slice(2);
install('run');
console.log('正在生成程序… / Building …');
const built = run(tool('tsup'), ['--silent'], { cwd: join(root, 'packages/cli') });
if (built !== 0) buildFailed();

function buildFailed() {
  fail('生成程序时出错，请把上面的内容发给开发者。', 'The build failed; please report the lines above.');
}

const workbook = join(root, 'examples/workbooks/测试镇台账.xlsx');
if (!existsSync(workbook))
  fail(`找不到示例台账 ${workbook}。请重新下载项目。`, 'The bundled workbook is missing. Clone the project again.');
const out = join(root, 'out');
mkdirSync(out, { recursive: true });

const cli = join(root, 'packages/cli/dist/taizhang.js');
const language = args.includes('--lang') ? ['--lang', args[args.indexOf('--lang') + 1] ?? 'zh'] : [];
const once = args.includes('--once') || !process.stdout.isTTY;
const port = args.includes('--port') ? Number(args[args.indexOf('--port') + 1]) : 0;
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail('--port 后面应是 0 到 65535 的数字。', '--port is followed by a number from 0 to 65535.');

const common = [workbook, '--out', out, '--policy', join(root, 'examples/workbooks/示例政策值.json'), ...language];
const checked = run(process.execPath, [cli, 'check', ...common]);
// 1 says that the workbook has errors: the bundled one has, on purpose.
if (checked !== 0 && checked !== 1) process.exit(checked);
const computed = run(process.execPath, [cli, 'compute', ...common, '--by', '村']);
if (computed !== 0) process.exit(computed);

const { buildOffline, OFFLINE_PAGE } = await import('../packages/excel-addin/build/offline.mjs');
await buildOffline().catch(buildFailed);
const page = join(out, 'taizhang.html');
copyFileSync(OFFLINE_PAGE, page);
console.log(`\n离线版（双击即可打开，不联网）/ The offline page (double click, no network): out/taizhang.html`);
if (once) process.exit(0);
const served = await servePage(page, port);
if (!served) fail(`端口 ${port} 起的 20 个都被占用，请换一个。`, `Ports from ${port} on are in use: choose another.`);
const hash = language.includes('en') ? '#example&lang=en' : '#example';
console.log(`在浏览器里打开（已装入测试镇台账，只在本机）/ Open in a browser (the test township, this machine only):
  ${served.url}${hash}
按 Ctrl+C 结束。/ Ctrl+C ends it.`);
