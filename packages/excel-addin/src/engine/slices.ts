import { HostError } from '../host/host-error';
import { breathe } from './breathe';
import type { Watch } from './engine';

/** A piece of longer work: how far it is (0–1), and what is being done. */
export interface Step {
  readonly done: number;
  readonly doing: string;
}

/** How long work goes on before messages are let through, and by which clock. */
export interface Pace {
  /** Milliseconds; steps themselves are short. */
  readonly slice: number;
  readonly clock: () => number;
  readonly pause: () => Promise<void>;
}

/** Half of the 50 ms that a pane may stand still, so that a step that takes long still fits in. */
export const usualPace: Pace = { slice: 20, clock: () => performance.now(), pause: breathe };

/**
 * Runs steps in slices, between which clicks and cancelling come through. Throws `HostError` `cancelled` at the first pause after the
 * signal; what was done until then is thrown away.
 */
export async function inSlices<T>(steps: Generator<Step, T>, watch: Watch | undefined, pace: Pace): Promise<T> {
  let since = pace.clock();
  refuseCancelled(watch);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.clock() - since < pace.slice) continue;
    watch?.onProgress?.(step.value.done, step.value.doing);
    await pace.pause();
    refuseCancelled(watch);
    since = pace.clock();
  }
}

function refuseCancelled(watch: Watch | undefined): void {
  if (watch?.signal?.aborted) throw new HostError('cancelled');
}
