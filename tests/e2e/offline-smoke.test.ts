import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMarked, readWorkbook } from '@taizhang/files';
import type { Browser, Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differingParts } from '../../packages/excel-addin/test/support/parts-of';
import { builtOfflinePage } from './built-pages';
import { openBrowser, openPage, type WatchedPage } from './open-browser';

const WORKBOOK = fileURLToPath(new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url));
const SIZE = { viewport: { width: 1366, height: 768 } };

let browser: Browser;
let address: string;
const watched: WatchedPage[] = [];

/** The page in a window of its own, ready to be used. */
async function open(hash = ''): Promise<WatchedPage> {
  const page = await openPage(browser, address + hash, SIZE);
  watched.push(page);
  await page.page.locator('.taizhang').waitFor();
  return page;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

beforeAll(async () => {
  [browser, address] = await Promise.all([openBrowser(), Promise.resolve(builtOfflinePage())]);
}, 120_000);
afterAll(() => browser?.close());

describe('the offline page, opened by double click', () => {
  it('is one file without an address in it, whose policy lets nothing out', () => {
    const html = readFileSync(fileURLToPath(address), 'utf8');
    expect(html).toContain("connect-src 'none'");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/unsafe-eval|script-src[^;"]*unsafe-inline/);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/);
    const script = html.slice(html.lastIndexOf('<script>'));
    // What Edge 109 does not know; syntax is seen to by the build.
    expect(script).not.toMatch(
      /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|Object\.groupBy|Promise\.withResolvers|Array\.fromAsync|AbortSignal\.any\(/,
    );
  });

  it('opens a dropped workbook, checks it beside the pane, and saves a copy in which only marks differ', async () => {
    const { page } = await open();
    expect(page.workers()).toHaveLength(1);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).first().click();
    await (await chooser).setFiles(WORKBOOK);
    await page.getByText('户表', { exact: true }).first().waitFor();
    await page.getByRole('main').getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('先改这 20 条').waitFor();
    await page.getByText('同一户编号在户表中重复').first().waitFor();
    // The page marks by itself: there is no workbook of anybody's that it could disturb.
    await page.getByRole('button', { name: '清除标记' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: '文件', exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /测试镇台账\.核查\.xlsx/ }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('测试镇台账.核查.xlsx');
    const [copy, original] = [await bytesOf(download), new Uint8Array(readFileSync(WORKBOOK))];
    expect(isMarked(copy)).toBe(true);
    const others = differingParts(copy, original).filter((name) => !/^xl\/(?:styles|worksheets\/sheet\d+)\.xml$/.test(name));
    expect(others).toEqual([]);
    const rows = (bytes: Uint8Array) => readWorkbook(bytes, { name: 'x.xlsx' }).grids.map((grid) => grid.rows);
    expect(rows(copy)).toEqual(rows(original));
  });

  it('brings the practice township along', async () => {
    const { page } = await open('#example');
    await page.getByText('先改这 20 条').waitFor({ timeout: 30_000 });
  });

  it('works without a worker where the browser refuses one', async () => {
    const page = await (await browser.newContext(SIZE)).newPage();
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      } as never;
    });
    await page.goto(`${address}#example`);
    await page.getByText('先改这 20 条').waitFor();
    expect(page.workers()).toEqual([]);
  });

  it('works as `npm start` serves it, with the township opened and checked', async () => {
    const script = fileURLToPath(new URL('../../scripts/serve-page.mjs', import.meta.url));
    const { servePage } = (await import(script)) as {
      servePage(file: string, port: number): Promise<{ url: string; close(): void }>;
    };
    const served = await servePage(fileURLToPath(address), 0);
    const { page, requests, complaints } = await openPage(browser, `${served.url}#example&lang=en`, SIZE);
    await page
      .getByText('First 20')
      .or(page.getByText(/Fix these 20/i))
      .first()
      .waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    expect((await fetch(`${served.url}other`)).status).toBe(404);
    served.close();
  });

  it('names what cannot be opened, each with its sentence, and goes on', async () => {
    const { page } = await open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).first().click();
    await (await chooser).setFiles([
      { name: '加密.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
      { name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from('姓名,证件号码\n测试甲,520000199001010012\n') },
    ]);
    await page.getByText('加密.xlsx：文件是空的').waitFor();
    await page.getByRole('region', { name: '名单.csv' }).waitFor();
  });

  it('asked for nothing but itself and its worker, and nothing complained', () => {
    for (const { requests, complaints } of watched) {
      expect(requests.filter((url) => !url.startsWith('file://') && !url.startsWith('blob:'))).toEqual([]);
      expect(requests.filter((url) => url.startsWith('file://'))).toHaveLength(1);
      expect(complaints).toEqual([]);
    }
  });
});
