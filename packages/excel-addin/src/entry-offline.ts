import { bootMessage } from './boot-message';
import { engineHere } from './engine/here';
import { serveEngine } from './engine/worker-main';
import { startPage } from './offline/start-page';
import type { Port } from './worker/port';

// One script is all there is: as the page it shows the pane, as a worker (started from a Blob of itself) it computes.
if (typeof document === 'undefined') {
  const { engine, files } = engineHere();
  serveEngine(self as unknown as Port, engine, files);
} else {
  startPage(document.currentScript?.textContent ?? '').catch((error: unknown) => {
    console.error(error);
    bootMessage('failed');
  });
}
