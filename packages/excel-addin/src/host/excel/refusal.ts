import type { HostErrorCode } from '../host-error';
import { hostErrorOf } from './host-error-of';

/** A sync that may be refused for its size: true when it went through, false when it must be tried smaller; anything else is thrown. */
export async function syncOrRefused(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (hostErrorOf(error).code === 'too-large') return false;
    throw error;
  }
}

const WITHOUT: ReadonlySet<HostErrorCode> = new Set(['cannot', 'unknown', 'no-such-sheet', 'too-large']);

/** Something that reading can do without (merges, hidden rows): `otherwise` where this Excel does not have it. */
export async function orWithout<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (WITHOUT.has(hostErrorOf(error).code)) return otherwise;
    throw error;
  }
}
