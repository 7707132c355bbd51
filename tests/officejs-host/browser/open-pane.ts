import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { HostOptions } from '../host/excel-host';
import { OFFICE_DIST } from '../shell/office-files';
import { hostScript } from './host-script';

export interface OpenedPane {
  readonly page: Page;
  /** Addresses asked for outside 127.0.0.1, Microsoft's office.js itself apart: must stay empty. All of them were refused. */
  readonly outside: string[];
  /** Errors of the page and of its console. */
  readonly complaints: string[];
}

const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/[^/]+\/hosted\//;

/**
 * Opens a pane in a browser over our host. Microsoft's CDN is answered from the npm package, everything else outside is refused.
 * The host is `window.taizhangHost` in the page: `page.evaluate(() => window.taizhangHost.snapshot())`.
 */
export async function openPane(browser: Browser, url: string, options: HostOptions): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 } });
  const page = await context.newPage();
  const [outside, complaints]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await context.route(
    (address) => address.hostname !== '127.0.0.1',
    async (route) => {
      const address = route.request().url();
      if (/^(data|blob|about):/.test(address)) return route.continue();
      if (!CDN.test(address)) {
        outside.push(address);
        return route.abort();
      }
      const name = new URL(address.replace(CDN, 'https://x/')).pathname.slice(1);
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: await readFile(join(OFFICE_DIST, name)) });
    },
  );
  await context.addInitScript(await hostScript(options));
  await page.goto(url);
  return { page, outside, complaints };
}
