import type { Watch } from '../../engine/engine';
import type { PaneText } from '../../text/pane.zh-CN';
import type { Pane } from '../pane';
import { failureText, isUnknownFailure } from './failure';
import type { ProgressBar } from './progress-bar';

/** Runs one work after the other (a host is never called twice at the same time), says failures, and can be stopped. */
export function workerLine(text: PaneText, progress: ProgressBar, say: Pane['say'], reload: () => void): Pane['work'] {
  let last: Promise<unknown> = Promise.resolve();
  const run = async <T>(doing: string, job: (watch: Watch) => Promise<T>): Promise<{ readonly value: T } | null> => {
    const controller = new AbortController();
    progress.begin(doing, () => controller.abort());
    try {
      return { value: await job({ signal: controller.signal, onProgress: (done, what) => progress.at(done, what) }) };
    } catch (error) {
      if (controller.signal.aborted) say({ kind: 'done', text: text.cancelled });
      else {
        const action = isUnknownFailure(error) ? { action: { label: text.reload, run: reload } } : {};
        say({ kind: 'alert', text: failureText(error, text), ...action });
        if (isUnknownFailure(error)) console.error(error instanceof Error ? error.name : 'failure');
      }
      return null;
    } finally {
      progress.end();
    }
  };
  return (doing, job) => {
    const mine = last.then(() => run(doing, job));
    last = mine;
    return mine;
  };
}
