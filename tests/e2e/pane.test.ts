import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lowContrast } from './low-contrast';
import { openBrowser } from './open-browser';
import { axeFindings, type OpenPane, type PaneWish, panePages } from './pane-page';

let browser: Browser;
let openPane: Awaited<ReturnType<typeof panePages>>;
const opened: OpenPane[] = [];

async function open(wish: PaneWish = {}, options: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
  const pane = await openPane(wish, options);
  opened.push(pane);
  return pane;
}

beforeAll(async () => {
  browser = await openBrowser();
  openPane = await panePages(browser);
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const message = (page: Page) => page.locator('.messages');

describe('检查', () => {
  it('begins with one large button, reads nothing before it is pressed, and says that nothing leaves the computer', async () => {
    const { page, log } = await open();
    expect(await page.locator('main button:visible').allTextContents()).toEqual(['检查']);
    expect(await page.locator('main').textContent()).toContain('数据不出本机');
    expect(await log()).toEqual([]);
    await page.locator('main .big').click();
    await page.locator('.finding-row').first().waitFor();
    expect(await page.locator('.facts').textContent()).toContain('数据日期 2025-06-30');
    expect(await page.locator('.counts').textContent()).toMatch(/错误 48.*疑点 32.*提示 16.*未查 1 表 3 列/);
    expect(await page.locator('.seg[aria-pressed=true]').first().textContent()).toBe('先改这 20 条');
    await page.getByText('未查 1 表 3 列').click();
    expect(await page.getByRole('dialog').textContent()).toMatch(/没有查的规则.*没有读的表.*村名单/s);
  });

  it('goes from the list to the cell, previews, writes, checks again, waives, undoes', async () => {
    const { page, log } = await open({ checked: 1 });
    await page.locator('#findings-1').click();
    await expect.poll(log).toContain('jump 人表 H7');
    const card = page.locator('.card');
    for (const part of ['问题', '为什么', '怎么办', '依据'])
      if (part !== '依据') expect(await card.textContent()).toContain(part);
    await card.getByRole('button', { name: '采用建议', exact: true }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toMatch(/H7.*\*{4}023Ｘ.*→.*\*{4}023X/s);
    expect(await log()).not.toContain('apply 1');
    await dialog.getByRole('button', { name: '写入' }).click();
    await expect.poll(() => message(page).textContent()).toContain('已改 1 格');
    expect(await page.locator('#findings-1').textContent()).toContain('已写入');
    await message(page).getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('#findings-1').textContent()).not.toContain('已写入');
    await card.getByRole('button', { name: '采用建议', exact: true }).click();
    await dialog.getByRole('button', { name: '写入' }).click();
    await button(page, '再查').click();
    await expect.poll(() => page.locator('.round-line').textContent()).toMatch(/已改 1\s*未改 95\s*新增 1\s*再现 0/);
    await page.locator('#findings-0').click();
    await page.locator('.card-bar').getByRole('button', { name: '核实属实' }).click();
    await button(page, '记下').click();
    expect(await page.locator('#waive-reason').getAttribute('aria-invalid')).toBe('true');
    await button(page, '公安已确认').click();
    await page.locator('#waive-by').fill('测试员');
    await button(page, '记下').click();
    await expect.poll(log).toContain('waive f0 公安已确认');
    await expect.poll(() => page.locator('.counts').textContent()).toContain('错误 46');
    await button(page, '撤销').first().click();
    await expect.poll(() => message(page).textContent()).toContain('已撤销，恢复 1 格');
  });

  it('applies all alike after a preview with a tick for each', async () => {
    const { page, log } = await open({ checked: 1 });
    await page.locator('#findings-1').click();
    await button(page, '同类 16 条都采用').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('tbody tr').count()).toBe(14);
    expect(await dialog.textContent()).toContain('2 条不能写');
    await dialog.locator('input[type=checkbox]').first().uncheck();
    await button(page, '写入').click();
    await expect.poll(log).toContain('apply 13');
  });

  it('lists by rule with counts, unfolds, filters and searches', async () => {
    const { page } = await open({ checked: 2 });
    await button(page, '规则').click();
    expect(await page.locator('.group-count').allTextContents()).toEqual(Array(6).fill('16 条'));
    await page.locator('#findings-0').click();
    expect(await page.locator('#findings-0').getAttribute('aria-setsize')).toBe('22');
    await button(page, '筛选').click();
    await page.locator('.chip.error').click();
    expect(await page.locator('#findings-0').getAttribute('aria-setsize')).toBe('3');
    await page.getByLabel('搜索').fill('共用一个电话');
    await expect.poll(() => page.locator('.group-row').count()).toBe(1);
    await page.getByLabel('搜索').fill('没有这样的');
    await expect.poll(() => page.locator('.none').textContent()).toBe('没有符合条件的问题。');
  });

  it('asks doubtful columns and missing policy values once', async () => {
    const { page, log } = await open({ checked: 1 });
    await page.getByText('先看一下：有 2 列拿不准').click();
    await page.getByLabel('人表 F 列“关系”').selectOption('relation');
    await button(page, '就是它').first().click();
    await expect.poll(log).toContain('correct 人表 {"column":5,"field":"relation"}');
    await page.getByText('缺 1 个政策值').click();
    await page.getByLabel('数值（元/人·年）').fill('8500');
    await page.getByLabel('文件名称或文号').fill('县农办〔2025〕1号');
    await button(page, '保存并再查').click();
    await expect.poll(() => page.locator('.facts').textContent()).toContain('监测线 8500 元');
    const file = await page.evaluate(() => JSON.parse(window.app.settings().policyFile ?? '') as { values: unknown[] });
    expect(file.values).toEqual([
      { parameter: 'monitoring-line', value: 8500, region: '520000', from: '2025-01-01', source: '县农办〔2025〕1号' },
    ]);
  });

  it('can be cancelled, refuses in a sentence, and offers what was left unfinished', async () => {
    const slow = await open({ slow: 4000 });
    await slow.page.locator('main .big').click();
    await slow.page.locator('.progress').waitFor({ state: 'visible' });
    await button(slow.page, '取消').click();
    await expect.poll(() => message(slow.page).textContent()).toContain('已取消');
    const locked = await open({ checked: 1, isProtected: true });
    await locked.page.locator('#findings-1').click();
    await button(locked.page, '采用建议').click();
    await expect.poll(() => locked.page.getByRole('alert').textContent()).toContain('有保护，不能写入。请先取消保护');
    const unfinished = await open({ unfinished: true });
    await button(unfinished.page, '撤回').click();
    await expect.poll(() => message(unfinished.page).textContent()).toContain('已撤回 12 格');
  });

  it('holds 50,000 findings in fewer than 100 rows, in the list and unfolded', { timeout: 120_000 }, async () => {
    const { page } = await open({ checked: 1, findings: 50_000 });
    await button(page, '全部').click();
    const rows = (): Promise<number> => page.locator('#findings .row').count();
    for (const share of [0, 0.37, 0.99, 1]) {
      await page.locator('#findings').evaluate((list, at) => void (list.scrollTop = list.scrollHeight * at), share);
      await expect
        .poll(() => page.evaluate(() => Number(document.querySelector('#findings .row')?.getAttribute('aria-posinset'))))
        .toBeGreaterThan(share * 50_000 - 100);
      expect(await rows()).toBeLessThan(100);
    }
    expect(await page.locator('#findings .row').last().getAttribute('aria-posinset')).toBe('50000');
    await button(page, '规则').click();
    await page.locator('#findings-0').click();
    expect(await page.locator('#findings-0').getAttribute('aria-setsize')).toBe(String(6 + Math.ceil(50_000 / 6)));
    expect(await rows()).toBeLessThan(100);
  });
});

describe('by keyboard alone', () => {
  it('checks, walks the list, opens, closes, and always shows where the focus is', async () => {
    const { page, log } = await open();
    for (let i = 0; i < 10 && (await page.evaluate(() => document.activeElement?.classList.contains('big'))) !== true; i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.finding-row').first().waitFor();
    for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement?.id)) !== 'findings'; i++) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.activeElement as Element).outlineWidth),
      );
      expect(width).toBeGreaterThanOrEqual(2);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#findings').getAttribute('aria-activedescendant')).toBe('findings-1');
    expect(await page.locator('.card h2').textContent()).toBe('身份证号码里有全角字符');
    await expect.poll(log).toContain('jump 人表 H7');
    await page.keyboard.press('End');
    expect(await page.locator('#findings').getAttribute('aria-activedescendant')).toBe('findings-19');
    await page.keyboard.press('Home');
    expect(await page.locator('#findings').getAttribute('aria-activedescendant')).toBe('findings-0');
  });

  it('asks a number with a condition, by village', async () => {
    const { page, log } = await open({ checked: 1, start: 'ask' });
    await page.locator('.chip.add').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('残疾类');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.condition').textContent()).toContain('残疾类别：视力残疾');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('add');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.answer tbody tr').count()).toBe(3);
    expect(await page.locator('.number').textContent()).toBe('29 户');
    expect(await page.locator('.answer').textContent()).toMatch(/口径.*数据日期 2025-06-30/s);
    const question = JSON.parse(
      (await log())
        .filter((line) => line.startsWith('ask '))
        .at(-1)
        ?.slice(4) ?? '',
    ) as object;
    expect(question).toEqual({
      schemaVersion: 1,
      count: 'household',
      ledger: 'household',
      conditions: [{ ledger: 'person', field: 'disability', is: 'any-of', values: ['视力残疾'] }],
      by: ['village'],
    });
    await button(page, '保存口径').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('残疾户');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.kept').textContent()).toContain('残疾户');
    await button(page, '放进工作表').click();
    await expect.poll(log).toContain('putAnswer');
  });
});

describe('the other sections', () => {
  it('套表: sure cells together, doubtful ones by choice, then filled', async () => {
    const { page, log } = await open({ start: 'form' });
    await page.getByLabel('要填的表').selectOption({ label: '监测对象月报' });
    await button(page, '把握大的 12 格都确认').click();
    expect(await page.locator('.foot button').textContent()).toBe('填入 12 格');
    await page.getByLabel('新增户数 的口径').first().selectOption({ label: '本月新增户数' });
    await page.getByLabel('确认 测试一村 新增户数').check();
    expect(await page.getByLabel('确认 测试一村 备注指标').isDisabled()).toBe(true);
    await button(page, '填入 13 格').click();
    await expect.poll(log).toContain('fill 13');
    await expect.poll(() => message(page).textContent()).toContain('已填 13 格');
  });

  it('比对: two sheets, lists of differences, result sheet with marks', async () => {
    const { page, log } = await open({ start: 'reconcile' });
    await page.locator('#reconcile-a').selectOption({ label: '户表' });
    await page.locator('#reconcile-b').selectOption({ label: '民政名单' });
    await page.locator('.foot button').first().click();
    await page.locator('.number').waitFor();
    expect(await page.locator('.result').textContent()).toMatch(
      /61 行一致.*不一致 15.*只在甲（户表） 230.*只在乙（民政名单） 7.*说不清 2/s,
    );
    await page.getByText('不一致 15').click();
    expect(await page.locator('.names .name').first().textContent()).toContain('联系电话：甲 ****5566，乙 ****5567');
    await page.getByLabel('同时在表里标出来').check();
    await button(page, '写结果表').click();
    await expect.poll(log).toContain('putReconciliation true');
  });

  it('指标 and 总览, 新建台账', async () => {
    const { page, log } = await open({ start: 'figures', checked: 1 });
    await page.getByLabel('监测对象户数').check();
    await page.getByLabel('人均纯收入').check();
    await page.locator('.chip', { hasText: '村' }).click();
    await page.getByLabel('写成公式，不装本工具也能算').check();
    await button(page, '把 2 项放进工作表').click();
    await expect.poll(log).toContain('figures monitoring/households income/per-head by village as formulas');
    expect(await message(page).textContent()).toContain('说明（1）');
    await button(page, '总览').click();
    await expect.poll(log).toContain('dashboard');
    await button(page, '更多').click();
    await page.locator('.menu-item', { hasText: '新建台账' }).click();
    await page.getByText('人表', { exact: true }).click();
    await page.getByText('户表', { exact: true }).click();
    await button(page, '新建 2 张').click();
    await expect.poll(log).toContain('template person household');
  });

  it('规则: off with a reason, on again', async () => {
    const { page, log } = await open({ start: 'rules' });
    await page.locator('.rule-line summary').first().click();
    expect(await page.locator('.rule-line').first().textContent()).toContain('怎样算对');
    await page.locator('.rule-line').first().getByRole('button', { name: '停用' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    expect(await page.locator('#off-reason').getAttribute('aria-invalid')).toBe('true');
    await page.locator('#off-reason').fill('本地另有规定');
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click();
    await expect.poll(log).toContain('rule person/id-check-digit 本地另有规定');
    await expect.poll(() => page.locator('.rule-line').first().textContent()).toContain('已停用');
    await page.locator('.rule-line summary').first().click();
    await button(page, '启用').click();
    await expect.poll(log).toContain('rule person/id-check-digit on');
  });

  it('设置: colours, size and language hold at once', async () => {
    const { page } = await open({ start: 'settings' });
    await button(page, '深色').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await button(page, '特大').click();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.querySelector('.taizhang') as Element).fontSize))
      .toBe('18px');
    await button(page, 'English').click();
    await page.getByRole('button', { name: 'Contrast' }).waitFor();
    expect(await page.locator('.tab').allTextContents()).toEqual(['Check', 'Compare', 'Count', 'Form', 'More']);
    expect(await page.locator('#pane').getAttribute('lang')).toBe('en');
  });
});

describe('the offline page', () => {
  it('opens files, shows the sheet beside the pane, and goes both ways between list and cell', async () => {
    const { page } = await open({ checked: 1, sheets: true, start: 'check' }, { viewport: { width: 1280, height: 760 } });
    await page.locator('#findings-4').click();
    const here = page.locator('.sheet-grid td.here');
    await here.waitFor();
    expect(await here.locator('xpath=..').getAttribute('data-row')).toBe('13');
    expect(await page.locator('.sheet-tabs [aria-pressed=true]').textContent()).toBe('人表');
    await page.locator('.sheet-grid tr[data-row="7"] td.error').click();
    await expect.poll(() => page.locator('.card .place').textContent()).toBe('人表 H7');
    await page.locator('.sheet-grid').evaluate((grid) => void (grid.scrollTop = grid.scrollHeight));
    await expect.poll(() => page.locator('.sheet-grid tbody tr').last().getAttribute('data-row')).toBe('20004');
    expect(await page.locator('.sheet-grid tr').count()).toBeLessThan(60);
    await button(page, '文件').click();
    const choosing = page.waitForEvent('filechooser');
    await button(page, '选择文件').click();
    await (await choosing).setFiles([{ name: '表.et', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }]);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('请另存为 .xlsx');
    await page.locator('.menu-item', { hasText: '测试镇台账.核查.xlsx' }).click();
    await expect.poll(() => page.evaluate(() => [...window.files])).toContain('save copy');
  });
});

describe('for everybody', () => {
  it('axe finds nothing in any section, in three sets of colours', { timeout: 120_000 }, async () => {
    const { page } = await open({ checked: 2, theme: 'light' });
    const visit = async (): Promise<void> => {
      expect(await axeFindings(page)).toEqual([]);
      for (const theme of ['dark', 'contrast', 'light']) {
        await page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
        expect(await page.evaluate(lowContrast)).toEqual([]);
      }
    };
    await page.locator('#findings-1').click();
    await visit();
    for (const section of ['reconcile', 'ask', 'form', 'more']) {
      await page.locator(`.tab[data-section=${section}]`).click();
      if (section === 'form') await page.getByLabel('要填的表').selectOption({ label: '监测对象月报' });
      await page
        .locator({ form: '.form-cell', ask: '.number', reconcile: '#reconcile-b', more: '.menu-item' }[section] ?? '')
        .first()
        .waitFor();
      await visit();
    }
    for (const name of ['指标', '新建台账', '规则', '设置', '帮助']) {
      await page.locator('.tab[data-section=more]').click();
      await page.locator('.menu-item', { hasText: name }).first().click();
      await page.locator('.page-head').waitFor();
      await visit();
    }
  });

  it('axe finds nothing in a dialog and beside the sheets', async () => {
    const { page } = await open({ checked: 1 });
    await page.locator('#findings-0').click();
    await page.locator('.card-bar').getByRole('button', { name: '核实属实' }).click();
    expect(await axeFindings(page)).toEqual([]);
    const wide = await open({ checked: 1, sheets: true, start: 'files' }, { viewport: { width: 1280, height: 760 } });
    expect(await axeFindings(wide.page)).toEqual([]);
  });

  it.each([
    [320, 'zh-CN'],
    [350, 'zh-CN'],
    [320, 'en'],
  ] as const)('fits into %i px (%s): nothing is cut, targets are large, text is at least 14 px', async (width, lang) => {
    const { page } = await open({ checked: 2, lang }, { viewport: { width, height: 720 } });
    for (const section of ['check', 'reconcile', 'ask', 'form', 'more']) {
      await page.locator(`.tab[data-section=${section}]`).click();
      await page.waitForTimeout(50);
      expect(await page.evaluate(tooSmallOrCut)).toEqual([]);
    }
    for (const section of [0, 2, 3, 4]) {
      await page.locator('.tab[data-section=more]').click();
      await page.locator('.menu-item').nth(section).click();
      await page.waitForTimeout(50);
      expect(await page.evaluate(tooSmallOrCut)).toEqual([]);
    }
  });

  // Last: everything that the pages above did.
  it('asked for nothing outside, and nothing was complained of', () => {
    expect(opened.length).toBeGreaterThan(20);
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

/** Runs in the page: controls that are too small or stick out, and text below 14 px. */
function tooSmallOrCut(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) found.push(`page ${document.documentElement.scrollWidth}`);
  for (const one of document.querySelectorAll('button, select, input, summary')) {
    const box = one.getBoundingClientRect();
    if (box.width === 0 || one.matches('.sr')) continue;
    const hit = one.matches('[type=checkbox], [type=radio]') ? (one.closest('label')?.getBoundingClientRect() ?? box) : box;
    if (hit.height < 32 || hit.width < 30 || box.left < 0 || box.right > wide + 0.5)
      found.push(`${one.tagName} ${one.textContent} ${hit.width}×${hit.height} at ${box.left}–${box.right}`);
  }
  for (const one of document.querySelectorAll('body *')) {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    if (hasText && one.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(one).fontSize) < 14)
      found.push(`${one.tagName} ${one.className} ${getComputedStyle(one).fontSize}`);
  }
  return found;
}
