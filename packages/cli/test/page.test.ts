import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serveFindings } from '../src/page/serve-findings';
import { CHROMIUM, openPage } from './support/browser';
import { runIn } from './support/run-in';
import { checkedFile } from './support/sample-session';
import { sampleFolder } from './support/sample-workbook';

const sample = () => checkedFile(sampleFolder().file);

describe('the page', () => {
  it('is one read-only document on 127.0.0.1 that may load nothing and call nobody', async () => {
    const served = await serveFindings(sample());
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
    const answer = await fetch(served.url);
    const html = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; style-src 'nonce-[^']+'; script-src 'nonce-[^']+'; connect-src 'none'/);
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|@import|url\(| style="| on[a-z]+="/);
    expect(html).toContain('数据日期 2023-12-31');
    expect(html).toContain('监测线 未填');
    expect(html).toContain('先改这 8 条');
    await served.close();
    await expect(fetch(served.url)).rejects.toThrow();
  });

  it('answers nobody without the whole address, for another host name, or another method', async () => {
    const served = await serveFindings(sample());
    const base = new URL(served.url).origin;
    expect((await fetch(base)).status).toBe(404);
    expect((await fetch(`${base}/${'0'.repeat(32)}/`)).status).toBe(404);
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(405);
    const { request } = await import('node:http');
    const status = await new Promise<number | undefined>((resolve) =>
      request(served.url, { headers: { host: 'evil.example' } }, (response) => resolve(response.resume().statusCode)).end(),
    );
    expect(status).toBe(404);
    await served.close();
  });

  it('cannot be broken out of by what stands in a cell', async () => {
    const { pageHtml } = await import('../src/page/page-html');
    const { pageData } = await import('../src/page/page-data');
    const { session, result } = sample();
    const data = pageData(session, result, 'zh', false, { lang: '?', numbers: '?' });
    const evil = {
      ...data,
      title: '</title><script>1',
      sheets: data.sheets.map((sheet) => ({ ...sheet, name: '</script><script>alert(1)</script>' })),
    };
    const html = pageHtml(evil, 'n');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<title></title>');
  });

  it('takes the next port when one is in use, and says so', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) =>
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port)),
    );
    const served = await serveFindings(sample(), { port });
    expect([served.taken, served.port !== port]).toEqual([port, true]);
    await served.close();
    const { folder } = sampleFolder();
    const { code, out } = await runIn(folder, ['page', '台账.xlsx', '--port', String(port)]);
    blocker.close();
    expect(code).toBe(0);
    expect(out).toContain(`端口 ${port} 已被占用，改用`);
  });
});

describe.skipIf(CHROMIUM === undefined)('the page in a browser', () => {
  it('goes from a finding to its cell, filters, searches, works by keyboard, asks for nothing else', async () => {
    const served = await serveFindings(sample());
    const page = await openPage(served.url, 1280, 800);
    expect(await page.read(`document.querySelectorAll('.item').length`)).toBe(8);
    await page.read(`document.querySelectorAll('.item')[1].click()`);
    expect(await page.read(`document.querySelector('#body td.here').textContent`)).toBe('****7721');
    expect(await page.read(`document.querySelector('#detail h2').textContent`)).toContain('证件号码校验位不对');
    await page.read(
      `document.getElementById('list').focus(); document.getElementById('list').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))`,
    );
    expect(await page.read(`document.querySelector('#detail .who').textContent`)).toContain('H6');
    await page.read(`document.querySelector('[data-severity=suspect]').click()`);
    expect(await page.read(`document.querySelectorAll('.item').length`)).toBe(3);
    await page.read(
      `document.querySelector('[data-severity=suspect]').click(); (() => { const s = document.getElementById('search'); s.value = '务工'; s.dispatchEvent(new Event('input')); })()`,
    );
    expect(await page.read(`[...document.querySelectorAll('.item b')].map((b) => b.textContent).join()`)).toBe(
      '务工时间偏长,务工时间偏长',
    );
    await page.read(`document.querySelector('[data-mode=rules]').click(); document.querySelector('.item').click()`);
    expect(await page.read(`document.querySelector('#rule span').textContent`)).toBe('务工时间偏长');
    expect(new Set(page.requests)).toEqual(new Set([served.url]));
    expect(page.complaints).toEqual([]);
    await page.close();
    await served.close();
  });
});
