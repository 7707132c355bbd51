import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CheckResult } from '@taizhang/core';
import type { Lang } from '@taizhang/core/report';
import { refuse } from '../refuse';
import type { Session } from '../session/session';
import { pageData } from './page-data';
import { pageHtml } from './page-html';

/** What the page shows: a session and its check. */
export interface Findings {
  readonly session: Session;
  readonly result: CheckResult;
}

export interface ServeOptions {
  /** Port wished for; another is taken when it is in use. 0 or absent: any free one. */
  readonly port?: number;
}

export interface ServedPage {
  /** Address with the secret that keeps other programs and users of this machine out. */
  readonly url: string;
  readonly port: number;
  /** The port that was wished for and in use. */
  readonly taken?: number;
  readonly close: () => Promise<void>;
}

const TRIES = 20;

/**
 * Serves the findings on this machine only (127.0.0.1), read-only, as one page that loads nothing from anywhere. The address holds a
 * secret; requests without it, or for another host name, get 404. Numbers of persons are masked unless the page's own switch asks.
 */
export async function serveFindings(findings: Findings, options: ServeOptions = {}): Promise<ServedPage> {
  const secret = randomBytes(16).toString('hex');
  const server = createServer((request, response) => answer(findings, secret, server, request, response));
  const wished = options.port ?? 0;
  const port = await listen(server, wished);
  return {
    url: `http://127.0.0.1:${port}/${secret}/`,
    port,
    ...(wished !== 0 && port !== wished ? { taken: wished } : {}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, wished: number): Promise<number> {
  for (let i = 0; i < TRIES; i++) {
    const port = wished === 0 || wished + i > 65_535 ? 0 : wished + i;
    const isListening = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
    const address = server.address();
    if (isListening && typeof address === 'object' && address) return address.port;
  }
  throw refuse(
    'port',
    `端口 ${wished} 起的 ${TRIES} 个都被占用，请用 --port 换一个，或不写 --port。`,
    `Ports from ${wished} on are in use: choose another with --port, or leave it out.`,
  );
}

function answer(findings: Findings, secret: string, server: Server, request: IncomingMessage, response: ServerResponse): void {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  const isOurs = request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`;
  if (request.method !== 'GET' || !isOurs || !isSame(url.pathname, `/${secret}/`)) {
    response.writeHead(request.method === 'GET' ? 404 : 405, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(
      request.method === 'GET'
        ? '没有这个页面。请用终端里显示的完整地址。\nNo such page: use the whole address that the terminal shows.\n'
        : '',
    );
    return;
  }
  const lang: Lang =
    url.searchParams.get('lang') === 'en' || (url.searchParams.get('lang') === null && findings.session.lang === 'en')
      ? 'en'
      : 'zh';
  const showsNumbers = url.searchParams.get('numbers') === 'show';
  const link = (other: Lang, numbers: boolean): string => `?lang=${other}${numbers ? '&numbers=show' : ''}`;
  const nonce = randomBytes(16).toString('base64');
  const data = pageData(findings.session, findings.result, lang, showsNumbers, {
    lang: link(lang === 'zh' ? 'en' : 'zh', showsNumbers),
    numbers: link(lang, !showsNumbers),
  });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(pageHtml(data, nonce));
}

function isSame(path: string, wanted: string): boolean {
  return path.length === wanted.length && timingSafeEqual(Buffer.from(path), Buffer.from(wanted));
}
