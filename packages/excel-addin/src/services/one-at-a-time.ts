import { asServiceError } from './refuse';

/**
 * Runs work one after the other: a host is never asked two things at the same time, and a live check waits for what a person asked for.
 * Failures come out as `ServiceError`.
 */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work).catch((error: unknown) => {
      throw asServiceError(error);
    });
    last = next.catch(() => undefined);
    return next;
  };
}
