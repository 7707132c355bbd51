import { HostError } from '../host/host-error';
import type { Port, Reply, Request } from './port';
import { receiveError } from './sent-error';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly watched: Readonly<Record<string, unknown>>;
}

/** The far side of a line: calls by name, answers as promises. */
export interface Remote {
  call(method: string, args: readonly unknown[], transfer?: Transferable[]): Promise<unknown>;
  /** Everything under way fails with `error`; nothing more can be called. */
  fail(error: Error): void;
}

/** What of an argument stays on this side: an object with functions or an `AbortSignal`, such as `Watch`. */
function watchIn(args: readonly unknown[]): { readonly at: number; readonly of: Readonly<Record<string, unknown>> } | null {
  for (const [at, one] of args.entries()) {
    if (typeof one !== 'object' || one === null || Object.getPrototypeOf(one) !== Object.prototype) continue;
    const of = one as Readonly<Record<string, unknown>>;
    if (Object.values(of).some((value) => typeof value === 'function' || value instanceof AbortSignal)) return { at, of };
  }
  return null;
}

function requestOf(id: number, method: string, args: readonly unknown[]): Request {
  const found = watchIn(args);
  if (!found) return { id, method, args };
  const names = Object.keys(found.of);
  const calls = names.filter((name) => typeof found.of[name] === 'function');
  const stays = new Set([...calls, 'signal']);
  const rest = Object.fromEntries(Object.entries(found.of).filter(([name]) => !stays.has(name)));
  return {
    id,
    method,
    args: args.map((one, i) => (i === found.at ? rest : one)),
    watch: { at: found.at, calls, signal: found.of.signal instanceof AbortSignal },
  };
}

/**
 * Calls what `serve` offers at the other end of a port. A signal that is aborted ends the wait at once, with `HostError` `cancelled`,
 * and tells the other side; what it still answers is thrown away.
 */
export function remote(port: Port): Remote {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failed: Error | null = null;
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ('call' in data) {
      (one.watched[data.call] as ((...args: readonly unknown[]) => void) | undefined)?.(...data.args);
      return;
    }
    waiting.delete(data.id);
    if ('error' in data) one.reject(receiveError(data.error));
    else one.resolve(data.value);
  };
  const call: Remote['call'] = (method, args, transfer = []) => {
    const id = ++last;
    const watched = watchIn(args)?.of ?? {};
    const signal = watched.signal instanceof AbortSignal ? watched.signal : null;
    if (failed) return Promise.reject(failed);
    if (signal?.aborted) return Promise.reject(new HostError('cancelled'));
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        if (!waiting.delete(id)) return;
        port.postMessage({ id, cancel: true } satisfies Request, []);
        reject(new HostError('cancelled'));
      };
      const done = (): void => signal?.removeEventListener('abort', cancel);
      waiting.set(id, {
        resolve: (value) => {
          done();
          resolve(value);
        },
        reject: (error) => {
          done();
          reject(error);
        },
        watched,
      });
      signal?.addEventListener('abort', cancel, { once: true });
      port.postMessage(requestOf(id, method, args), transfer);
    });
  };
  return {
    call,
    fail: (error) => {
      failed = error;
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    },
  };
}
