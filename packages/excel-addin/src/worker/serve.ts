import type { Port, Reply, Request } from './port';
import { sendError } from './sent-error';

/** What a call from afar runs: its arguments, as they were sent. */
export type Served = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The answer together with what goes over without being copied. */
export class Transferred {
  constructor(
    readonly value: unknown,
    readonly transfer: Transferable[],
  ) {}
}

/**
 * Answers calls that come through a port, by name. A `watch` gets its functions back as messages, and its signal as one of this side.
 * Only own functions of `served` can be called, whatever name is asked for.
 */
export function serve(port: Port, served: Served): void {
  const running = new Map<number, AbortController>();
  const reply = (message: Reply, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  const run = async (request: Exclude<Request, { cancel: true }>): Promise<void> => {
    const { id, method, watch } = request;
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const job = Object.hasOwn(served, method) ? served[method] : undefined;
      if (!job) throw new Error(`No such call: ${method}`);
      const args = [...request.args];
      if (watch) {
        const calls = watch.calls.map(
          (call) => [call, (...said: readonly unknown[]) => reply({ id, call, args: said })] as const,
        );
        args[watch.at] = {
          ...(args[watch.at] as object),
          ...Object.fromEntries(calls),
          ...(watch.signal ? { signal: stop.signal } : {}),
        };
      }
      const value = await job(...(args as never[]));
      if (value instanceof Transferred) reply({ id, value: value.value }, value.transfer);
      else reply({ id, value });
    } catch (error) {
      reply({ id, error: sendError(error) });
    } finally {
      running.delete(id);
    }
  };
  port.onmessage = ({ data }: MessageEvent<Request>) => {
    if ('cancel' in data) running.get(data.id)?.abort();
    else void run(data);
  };
}
