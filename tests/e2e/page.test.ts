import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedPage } from '../../packages/cli/src/page/serve-findings';
import { lowContrast } from './low-contrast';
import { openBrowser, openPage, type WatchedPage } from './open-browser';
import { serveExample, serveLargeRoster } from './served-ledger';

const WIDE = { viewport: { width: 1366, height: 768 } };
const PANE = { viewport: { width: 350, height: 640 } };
const ROWS = 50_000;

let browser: Browser;
let served: ServedPage;
const watched: WatchedPage[] = [];

async function open(url: string, options: Parameters<typeof openPage>[2]): Promise<WatchedPage> {
  const page = await openPage(browser, url, options);
  watched.push(page);
  return page;
}

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveExample()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the page in a browser', () => {
  it('shows counts, the first twenty, and the cell of a finding that is clicked', async () => {
    const { page, policy } = await open(served.url, WIDE);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    const counts = await page.locator('.chip b').allTextContents();
    expect(counts.map(Number).every((count) => count > 0)).toBe(true);
    expect(await page.locator('[data-mode=first]').textContent()).toBe('先改这 20 条');
    expect(await page.locator('.item').first().textContent()).toContain('错误');
    const place = (await page.locator('.item').nth(2).locator('small').first().textContent()) ?? '';
    const [, sheet, column, row] = /错误 (\S+) ([A-Z]+)(\d+)/.exec(place) ?? [];
    await page.locator('.item').nth(2).click();
    expect(await page.locator('#tabs [aria-selected=true]').textContent()).toBe(sheet);
    const cell = page.locator('#body tr.here td.here').first();
    expect(await page.locator('#body tr.here th.no').first().textContent()).toBe(row);
    const marked = await page
      .locator('#body tr.here')
      .first()
      .evaluate((line) => {
        let at = -1;
        return [...line.children].flatMap((one) => {
          const here = one.classList.contains('here') ? [at] : [];
          at += (one as HTMLTableCellElement).colSpan || 1;
          return here;
        });
      });
    expect(marked.map(letters)).toContain(column);
    await expect.poll(() => cell.isVisible()).toBe(true);
    for (const part of ['情况', '为什么', '怎么改', '依据']) expect(await page.locator('#detail').textContent()).toContain(part);
  });

  it('filters by severity, searches, and goes rule by rule', async () => {
    const { page } = await open(served.url, WIDE);
    await page.locator('[data-mode=all]').click();
    const total = await sizeOfList(page);
    const [errors, suspects] = (await page.locator('.chip b').allTextContents()).map(Number) as [number, number, number];
    await page.locator('[data-severity=error]').click();
    expect(await sizeOfList(page)).toBe(total - errors);
    await page.locator('[data-severity=notice]').click();
    expect(await sizeOfList(page)).toBe(suspects);
    expect((await page.locator('.item .tag').allTextContents()).every((text) => text.includes('疑点'))).toBe(true);
    await page.locator('[data-severity=error]').click();
    await page.locator('#search').fill('户主');
    const found = await page.locator('.item').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(await sizeOfList(page)).toBeLessThan(total);
    await page.locator('#search').fill('没有这样的问题');
    expect(await page.locator('.none').textContent()).toContain('没有符合条件的问题');
    await page.locator('#search').fill('');
    await page.locator('[data-mode=rules]').click();
    await page.locator('.item').first().click();
    expect(await page.locator('#rule').isVisible()).toBe(true);
  });

  it('can be used by keyboard alone, and shows where the focus is', async () => {
    const { page } = await open(served.url, WIDE);
    for (let i = 0; i < 20 && (await page.evaluate(() => document.activeElement?.id)) !== 'list'; i++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
      expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('#detail h2').textContent();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#detail h2').textContent()).not.toBe(first);
    expect(await page.locator('.item[aria-selected=true]').count()).toBe(1);
    expect(await page.locator('#list').getAttribute('aria-activedescendant')).toBe(
      await page.locator('.item[aria-selected=true]').getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
  });

  it('hides numbers of persons until its own switch is used, and says everything in English as well', async () => {
    const { page } = await open(served.url, WIDE);
    const numbers = /520000(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dX]/;
    const showsNumbers = async () => numbers.test(await page.content());
    expect(await showsNumbers()).toBe(false);
    await page.locator('#tabs button', { hasText: '人表' }).click();
    expect(await page.locator('#body').textContent()).toMatch(/\*{4}\d{3}[\dX]/);
    await page.getByText('English').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('[data-mode=first]').textContent()).toBe('First 20');
    await page.locator('.item').first().click();
    expect(await page.locator('#detail dt').allTextContents()).toEqual(expect.arrayContaining(['What', 'Why']));
    expect(await showsNumbers()).toBe(false);
    await page.getByText('Show numbers').click();
    expect(await showsNumbers()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('is readable in %s: 14 px, contrast 4.5 to 1', async (colorScheme) => {
    const { page } = await open(served.url, { ...WIDE, colorScheme });
    await page.locator('.item').nth(1).click();
    expect(await page.evaluate(lowContrast)).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (one) =>
            [...one.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '') &&
            one.getClientRects().length > 0 &&
            Number.parseFloat(getComputedStyle(one).fontSize) < 14,
        )
        .map((one) => one.className || one.tagName),
    );
    expect(small).toEqual([]);
  });

  it('works in 350 px: the list, then the cell, and back', async () => {
    const { page } = await open(served.url, PANE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
    for (const one of await page.locator('.filters button, .modes button, #search, .bottom button').all()) {
      const box = await one.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 350 && box.height >= 24).toBe(true);
    }
    await page.locator('.item').nth(1).click();
    await expect.poll(() => page.locator('#body td.here').first().isVisible()).toBe(true);
    const cell = await page.locator('#body td.here').first().boundingBox();
    const detail = await page.locator('#detail').boundingBox();
    expect(cell && detail && cell.y + cell.height <= detail.y + 1 && cell.x < 350).toBe(true);
    await page.locator('[data-show=list]').click();
    expect(await page.locator('#list').isVisible()).toBe(true);
  });

  it(`scrolls ${ROWS} rows with few elements`, { timeout: 240_000 }, async () => {
    const large = await serveLargeRoster(ROWS);
    const { page } = await open(large.url, WIDE);
    await page.locator('[data-mode=all]').click();
    const most: number[] = [];
    for (const share of [0, 0.25, 0.5, 0.99, 1]) {
      await page.locator('#grid').evaluate((grid, at) => void (grid.scrollTop = grid.scrollHeight * at), share);
      await page.locator('#list').evaluate((list, at) => void (list.scrollTop = list.scrollHeight * at), share);
      await expect
        .poll(() => page.evaluate(() => Number(document.querySelector('#body tr:not(.gap) th')?.textContent)))
        .toBeGreaterThan(share * ROWS - 100);
      most.push(await page.evaluate(() => document.querySelectorAll('*').length));
    }
    expect(Math.max(...most)).toBeLessThan(1_500);
    expect(Number(await page.locator('#body tr:not(.gap) th').last().textContent())).toBe(ROWS + 1);
    await large.close();
  });

  // Last: everything that the pages above did.
  it('asked for nothing but its own address, and nothing was complained of', () => {
    expect(watched.length).toBeGreaterThan(7);
    for (const { requests, complaints, page } of watched) {
      const origin = new URL(page.url()).origin;
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
});

/** How many the list holds, drawn or not. */
async function sizeOfList(page: WatchedPage['page']): Promise<number> {
  return Number((await page.locator('.item').first().getAttribute('aria-setsize')) ?? 0);
}

/** Letters of a column, A = 0. */
function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
