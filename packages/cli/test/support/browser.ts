import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine; undefined where there is none, and tests that look at the page are skipped. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));

export interface Browser {
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /** Value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Addresses that the page asked for, console errors, violations of the content policy. */
  readonly requests: string[];
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page in a headless Chromium through its own debugging pipe. */
export async function openPage(url: string, width: number, height: number): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'taizhang-browser-'));
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    `--window-size=${width},${height}`,
  ];
  const child = spawn(CHROMIUM as string, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  const requests: string[] = [];
  const complaints: string[] = [];
  const loaded: (() => void)[] = [];
  let last = 0;
  let rest = '';
  let session: string | undefined;
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() as string;
    for (const text of messages) {
      const message = JSON.parse(text) as {
        id?: number;
        method?: string;
        params?: Record<string, unknown>;
        result?: Record<string, unknown>;
      };
      if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? {});
      else if (message.method === 'Network.requestWillBeSent')
        requests.push((message.params as { request: { url: string } }).request.url);
      else if (message.method === 'Page.loadEventFired') for (const done of loaded.splice(0)) done();
      else if (message.method === 'Runtime.exceptionThrown' || message.method === 'Log.entryAdded')
        complaints.push(JSON.stringify(message.params));
    }
  });
  const send: Browser['send'] = (method, params = {}) =>
    new Promise((resolve) => {
      last++;
      waiting.set(last, resolve);
      input.write(`${JSON.stringify({ id: last, method, params, ...(session === undefined ? {} : { sessionId: session }) })}\0`);
    });
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  session = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId as string;
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  const isLoaded = new Promise<void>((resolve) => loaded.push(resolve));
  await send('Page.navigate', { url });
  await isLoaded;
  const read: Browser['read'] = async (expression) =>
    ((await send('Runtime.evaluate', { expression, returnByValue: true })).result as { value?: unknown } | undefined)?.value;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', () => {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        resolve();
      });
      session = undefined;
      void send('Browser.close');
    });
  return { send, read, requests, complaints, close };
}
