import type { FunctionAnswer, HostState } from '../interpreter/host-state';

/** Fires the event with which Excel calls a custom function; the promise is answered when the runtime sends the result back. */
export function functionCaller(
  host: HostState,
  fire: (payload: readonly unknown[]) => void,
): (id: string, args: readonly unknown[], address?: string) => Promise<FunctionAnswer> {
  let next = 1;
  return (id, args, address = 'Sheet1!A1') =>
    new Promise((resolve) => {
      const invocation = next++;
      const listen = (answers: FunctionAnswer[]): void => {
        const own = answers.find((one) => one.id === invocation);
        if (!own) return;
        host.functionAnswers.splice(host.functionAnswers.indexOf(listen), 1);
        resolve(own);
      };
      host.functionAnswers.push(listen);
      fire([1, 1000, '', JSON.stringify([invocation, id.toUpperCase(), args, address, 0, null]), 1, false]);
    });
}
