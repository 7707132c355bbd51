import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { OFFICE_DIST } from '../shell/office-files';

export interface ServedHost {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Folder with the built pane; its files are served from `/`. */
  readonly folder?: string;
  /** Single pages by path, before the folder: `{ '/pane.html': '<!doctype html>…' }`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a pane on 127.0.0.1, and Microsoft's files from the npm package under `/office/`. */
export async function serveHost(options: ServeOptions = {}): Promise<ServedHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    bodyOf(path, options).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function bodyOf(path: string, { folder, pages = {} }: ServeOptions): Promise<string | Buffer> {
  const page = pages[path];
  if (page !== undefined) return Promise.resolve(page);
  const safe = normalize(path).replace(/^(\.\.[/\\])+/, '');
  if (safe.startsWith('/office/')) return readFile(join(OFFICE_DIST, safe.slice('/office/'.length)));
  return folder ? readFile(join(folder, safe)) : Promise.reject(new Error('not found'));
}
