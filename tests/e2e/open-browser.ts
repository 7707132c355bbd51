import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that calls nobody by itself: the one of the machine, or the one that comes with the tests (`TAIZHANG_CHROMIUM=npm` asks for it). */
export async function openBrowser(): Promise<Browser> {
  const wished = process.env.TAIZHANG_CHROMIUM;
  const own = wished === 'npm' ? undefined : (wished ?? PLACES.find((path) => existsSync(path)));
  const executablePath = own ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page and what happened on it: addresses asked for, and whatever the console or the content policy complained of. */
export interface WatchedPage {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
  readonly policy: string;
}

/** Opens an address in a window of its own and keeps what is asked for and complained of. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<WatchedPage> {
  const page = await (await browser.newContext(options)).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const answer = await page.goto(url);
  return { page, requests, complaints, policy: answer?.headers()['content-security-policy'] ?? '' };
}
