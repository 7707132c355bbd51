// The pictures of docs/clerk, made anew from the offline page and the bundled township: `node scripts/screenshots.mjs`, by hand, after the
// pane has changed. Every person in the pictures is made up. `node scripts/screenshots.mjs 04` makes those whose name begins so (and still
// walks the whole hour, because each step stands on the one before). Look at the pictures before committing them.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOffline } from '../packages/excel-addin/build/offline.mjs';
import { root } from './install.mjs';
import { palettePng } from './palette-png.mjs';

const [wanted = ''] = process.argv.slice(2);
const folder = join(root, 'docs/clerk/images');
const TOWNSHIP = join(root, 'examples/workbooks/测试镇台账.xlsx');
const MOST_BYTES = 120_000;

// An upper level's blank form, as it comes.
const FORM = [
  '测试镇2023年12月监测对象月报',
  '村,监测对象户数,监测对象人数,风险未消除户数,备注',
  '测试一村,,,,',
  '测试二村,,,,',
  '合计,,,,',
].join('\n');

const tests = createRequire(join(root, 'tests/package.json'));
const { chromium } = tests('playwright-core');
const own = process.env.TAIZHANG_CHROMIUM ? null : await import(pathToFileURL(tests.resolve('@sparticuz/chromium')).href);
const browser = await chromium.launch({
  executablePath: process.env.TAIZHANG_CHROMIUM ?? (await own.default.executablePath()),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',

    '--font-render-hinting=none',
  ],
});
const context = await browser.newContext({
  viewport: { width: 1280, height: 720 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
});
const page = await context.newPage();
page.setDefaultTimeout(60_000);

mkdirSync(folder, { recursive: true });

/** One picture: of the whole window, of the pane, or of the dialog alone. */
async function picture(name, of = 'window') {
  if (!name.startsWith(wanted)) return;
  await page.waitForTimeout(250);
  const target = { window: page, pane: page.locator('.pane'), dialog: page.getByRole('dialog') }[of];
  const bytes = palettePng(await target.screenshot({ animations: 'disabled', caret: 'hide' }));
  const file = join(folder, `${name}.png`);
  writeFileSync(file, bytes);
  const { size } = statSync(file);
  console.log(`${name}.png ${size}${size > MOST_BYTES ? '  too large' : ''}`);
}

const tab = (name) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
const button = (name) => page.getByRole('button', { name, exact: true });
const idle = () => page.locator('.progress').waitFor({ state: 'hidden' });

async function choose(files) {
  const chooser = page.waitForEvent('filechooser');
  await button('选择文件').click();
  await (await chooser).setFiles(files);
  await idle();
}

/** The first finding of the list whose title begins so. */
async function finding(title) {
  await page.locator('.finding-row', { hasText: title }).first().click();
  await page.locator('.card h2').waitFor();
}

async function more(name) {
  await tab('更多');
  await page.locator('.menu-item', { hasText: name }).first().click();
  await idle();
}

/** The same file, said to be encrypted in its directory. */
function locked(name, bytes) {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf('PK\x01\x02'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 4)) buffer[at + 8] |= 1;
  return { name, mimeType: 'application/octet-stream', buffer };
}

const text = (name, content) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

try {
  const file = await buildOffline(join(tmpdir(), 'taizhang-screenshots', 'taizhang.html'));
  await page.goto(pathToFileURL(file).href);
  await button('选择文件').waitFor();
  await picture('01-open');

  await choose([locked('加密的台账.xlsx', readFileSync(TOWNSHIP))]);
  await page.getByRole('alert').locator('p').waitFor();
  await picture('02-refused', 'pane');

  await choose([TOWNSHIP]);
  await page.locator('.file h2').first().waitFor();
  await picture('03-opened');

  await page.getByRole('main').getByRole('button', { name: '检查', exact: true }).click();
  await page.getByText('先改这 20 条').waitFor();
  await idle();
  await picture('04-checked');

  await page.getByText('缺 1 个政策值').click();
  await picture('05-missing', 'pane');
  await page.getByText('缺 1 个政策值').click();

  await finding('家庭人口数与人表人数不符');
  await picture('06-card');
  await button('采用建议').click();
  await page.getByRole('dialog').getByRole('button', { name: '写入' }).waitFor();
  await picture('07-preview');
  await page.getByRole('dialog').getByRole('button', { name: '写入' }).click();
  await idle();

  await button('全部').click();
  await finding('有人务工没有工资性收入');
  await page.locator('.card-bar').getByRole('button', { name: '核实属实' }).click();
  await button('已入户核实').click();
  await page.locator('#waive-by').fill('测试员');
  await picture('08-true', 'dialog');
  await button('记下').click();
  await idle();
  await button('再查').click();
  await idle();
  await page.getByRole('button', { name: '收起，回到清单' }).click();
  await page.locator('.round-line').waitFor();
  await picture('09-again', 'pane');
  await button('上报').click();
  await picture('10-report', 'dialog');
  await page.getByRole('dialog').getByRole('button', { name: '做出来' }).click();
  await idle();

  await tab('要数');
  await page.locator('.number').waitFor();
  await page.locator('.chip.add').click();
  await page.getByLabel('搜：残疾、务工、监测…').fill('残疾类别');
  await page.locator('.editor .chip').first().click();
  await page.locator('.editor').getByRole('button', { name: '有填' }).click();
  await page.locator('.editor').getByRole('button', { name: '确定' }).click();
  await page.locator('.chip.toggle, .chip', { hasText: /^村$/ }).last().click();
  await page.locator('.answer tbody tr').first().waitFor();
  await picture('11-ask', 'pane');

  await more('指标');
  await page.locator('.figure-line').first().waitFor();
  await picture('14-figures', 'pane');
  await more('新建台账');
  await page.locator('.figure-line').first().waitFor();
  await picture('15-template', 'pane');

  await tab('比对');
  await page.locator('#reconcile-a').selectOption({ label: '人表' });
  await page.locator('#reconcile-b').selectOption({ label: '花名册' });
  await idle();
  await page.locator('.foot').getByRole('button', { name: '比对' }).click();
  await page.locator('.number').waitFor();
  await picture('13-reconcile', 'pane');

  await tab('文件');
  await choose([text('监测对象月报.csv', FORM)]);
  await page.getByRole('status').getByRole('button', { name: '关闭' }).click();
  await tab('套表');
  await page.locator('#form-sheet').selectOption({ label: '监测对象月报.csv · 监测对象月报' });
  await idle();
  await page.getByRole('button', { name: /把握大的/ }).click();
  await picture('12-form', 'pane');
  await page.getByRole('button', { name: /^填入/ }).click();
  await idle();

  await tab('文件');
  await page.getByRole('heading', { name: '保存' }).evaluate((heading) => heading.scrollIntoView());
  await picture('16-save', 'pane');
} catch (error) {
  await page.screenshot({ path: join(tmpdir(), 'screenshots-failed.png') });
  throw error;
} finally {
  await browser.close();
}
