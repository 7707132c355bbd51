import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../e2e/open-browser';
import { LEDGER } from '../conformance/ledger';
import type { ExcelHost } from '../host/excel-host';
import { openPane } from './open-pane';
import { type ServedHost, serveHost } from './serve-host';

declare global {
  interface Window {
    readonly taizhangHost: ExcelHost;
  }
}

const pane = (office: string) => `<!doctype html><meta charset="utf-8"><title>pane</title>
<script src="${office}"></script>
<button>核查</button><p></p>
<script>
  Office.onReady((info) => {
    document.querySelector('p').textContent = info.host + ' ' + info.platform;
    document.querySelector('button').addEventListener('click', () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load('values');
        await context.sync();
        range.getCell(1, 0).format.fill.color = 'red';
        await context.sync();
        document.querySelector('p').textContent = range.values.length + ' 行';
      }).catch((error) => { document.querySelector('p').textContent = error.code; }));
  });
</script>`;

let browser: Browser;
let served: ServedHost;

beforeAll(async () => {
  const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  [browser, served] = await Promise.all([
    openBrowser(),
    serveHost({ pages: { '/pane.html': pane('/office/office.js'), '/cdn.html': pane(cdn) } }),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('a pane in a browser over our host', () => {
  it.each(['/pane.html', '/cdn.html'])('%s reads, writes, and says when a cell is being edited', async (path) => {
    const { page, outside, complaints } = await openPane(browser, served.url + path, { workbook: LEDGER, level: '1.14' });
    const text = page.locator('p');
    await expect.poll(() => text.textContent()).toBe('Excel PC');
    await page.locator('button').click();
    await expect.poll(() => text.textContent()).toBe('4 行');
    const cells = await page.evaluate(() => window.taizhangHost.snapshot().sheets[0]?.cells);
    expect(cells?.A2).toEqual({ value: 'H1', style: { fill: '#FF0000' } });
    await page.evaluate(() => window.taizhangHost.beginCellEdit());
    await page.locator('button').click();
    await expect.poll(() => text.textContent()).toBe('InvalidOperationInCellEditMode');
    expect(await page.evaluate(() => window.taizhangHost.unimplemented)).toEqual([]);
    expect([outside, complaints]).toEqual([[], []]);
  });

  it('[doc] without a host office.js says so, and nothing hangs', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${served.url}/pane.html`);
    await expect.poll(() => page.locator('p').textContent()).toBe('null null');
  });
});
