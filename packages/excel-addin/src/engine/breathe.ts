/**
 * Lets messages through between two slices of work: a request to cancel, a click. Not `setTimeout`, which browsers hold back for
 * 4 ms and more.
 *
 * @example
 * await breathe() //=> undefined
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
