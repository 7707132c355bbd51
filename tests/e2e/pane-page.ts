import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const ADDRESS = 'http://pane.test/';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
const HTML =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>台账</title><link rel="icon" href="data:,"><link rel="stylesheet" href="pane.css"></head><body><div id="pane"></div><script src="pane.js"></script></body></html>';

/** The sources of the workspace instead of its built packages. */
const sources: Plugin = {
  name: 'sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@taizhang\// }, ({ path }) => {
      const part = /^@taizhang\/core(?:\/(.*))?$/.exec(path);
      if (!part) return { path: `${packages}files/src/index.ts` };
      if (part[1] === undefined) return { path: `${packages}core/src/index.ts` };
      if (part[1] === 'border') return { path: `${packages}core/src/border/index.ts` };
      if (part[1] === 'codes' || part[1] === 'policy') return { path: `${packages}core/src/${part[1]}/generated.ts` };
      return { path: `${packages}core/src/entries/${part[1]}.ts` };
    });
  },
};

/** What a page of the pane is opened with: see packages/excel-addin/test/panes/pane-page.ts. */
export interface PaneWish {
  readonly start?: string;
  readonly lang?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly textSize?: 'normal' | 'large' | 'larger';
  readonly findings?: number;
  readonly slow?: number;
  /** Rounds that were checked before the pane opened. */
  readonly checked?: number;
  readonly unfinished?: boolean;
  readonly isProtected?: boolean;
  readonly sheets?: boolean;
}

export interface OpenPane {
  readonly page: Page;
  /** Addresses asked for beside the page's own, and whatever the console or the content policy complained of. */
  readonly complaints: string[];
  readonly log: () => Promise<string[]>;
}

/** The pane over a made-up app in a browser, under a strict content policy. */
export async function panePages(
  browser: Browser,
): Promise<(wish?: PaneWish, options?: BrowserContextOptions) => Promise<OpenPane>> {
  const made = await build({
    entryPoints: { pane: `${packages}excel-addin/test/panes/pane-page.ts` },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: 'out',
    plugins: [sources],
  });
  const file = (ending: string): string => made.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const [script, styles] = [file('.js'), file('.css')];
  return async (wish = {}, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 350, height: 720 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await context.route('**', (route) => {
      const { pathname, href } = new URL(route.request().url());
      if (!href.startsWith(ADDRESS)) complaints.push(`asked for ${href}`);
      if (pathname === '/pane.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (pathname === '/pane.css') return route.fulfill({ contentType: 'text/css', body: styles });
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body: HTML });
    });
    await page.goto(`${ADDRESS}#${encodeURIComponent(JSON.stringify(wish))}`);
    await page.evaluate(() => window.ready);
    return { page, complaints, log: () => page.evaluate(() => [...window.app.log]) };
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200) ?? ''}`),
    );
  });
}
