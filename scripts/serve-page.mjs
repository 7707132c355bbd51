// Serves one page on this machine only, until Ctrl+C. The page loads and sends nothing by itself.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};
const TRIES = 20;

/** Listens on the port, or on the next that is free. */
async function listen(server, wished) {
  for (let i = 0; i < TRIES; i++) {
    const port = wished === 0 ? 0 : wished + i;
    const isListening = await new Promise((resolve, reject) => {
      const failed = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error));
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
    if (isListening) return server.address().port;
  }
  return null;
}

/** Serves the file at `/`; gives the address, or null where no port is free. */
export async function servePage(file, wished) {
  const page = readFileSync(file);
  const server = createServer((request, response) => {
    const { port } = server.address();
    const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'GET' && isOurs && pathname === '/') response.writeHead(200, HEADERS).end(page);
    else response.writeHead(404).end();
  });
  const port = await listen(server, wished);
  return port === null ? null : { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
