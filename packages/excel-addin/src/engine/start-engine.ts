import type { FileWork } from '../host/file-work';
import type { Engine } from './engine';
import { workerEngine } from './worker-engine';

/** The engine and the work on files, in a worker or here. */
export interface StartedEngine {
  readonly engine: Engine;
  readonly files: FileWork;
  readonly isInWorker: boolean;
}

/** Slow machines take seconds to start a worker; one that has not answered by then will not. */
const PATIENCE = 20_000;

/**
 * Starts the engine beside the pane, or in it where workers are refused (an old web view, a strict policy). `here` is loaded only then.
 */
export async function startEngine(
  makeWorker: () => Worker,
  here: () => Promise<{ readonly engine: Engine; readonly files: FileWork }>,
): Promise<StartedEngine> {
  try {
    const worker = makeWorker();
    const { engine, files, fail, ping } = workerEngine(worker);
    let isRunning = false;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The worker did not answer.')), PATIENCE);
      worker.onerror = (event) => {
        event.preventDefault();
        if (isRunning) fail(new Error(`The worker has ended: ${event.message}`));
        else reject(new Error(event.message));
      };
      ping().then(() => {
        isRunning = true;
        clearTimeout(timer);
        resolve();
      }, reject);
    }).catch((error: unknown) => {
      worker.terminate();
      throw error;
    });
    return { engine, files, isInWorker: true };
  } catch (error) {
    console.info('Works without a worker:', error);
    return { ...(await here()), isInWorker: false };
  }
}
