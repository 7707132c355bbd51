/** One end of a line to another thread: a worker, the inside of one, or an end of a MessageChannel. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Page to worker. */
export type Request =
  | {
      readonly id: number;
      readonly method: string;
      readonly args: readonly unknown[];
      /** Which argument had functions or a signal, and their names; they stay on this side and are called from afar. */
      readonly watch?: { readonly at: number; readonly calls: readonly string[]; readonly signal: boolean };
    }
  | { readonly id: number; readonly cancel: true };

/** Worker to page. */
export type Reply =
  | { readonly id: number; readonly call: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError };

/** A failure on its way: enough to make the same error with the same sentences again. */
export type SentError =
  | { readonly kind: 'file'; readonly code: string }
  | { readonly kind: 'service'; readonly zh: string; readonly en: string }
  | { readonly kind: 'host'; readonly code: string; readonly sheet?: string }
  | {
      readonly kind: 'core';
      readonly code: string;
      readonly zh: string;
      readonly en: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'abort' }
  | { readonly kind: 'other'; readonly name: string; readonly message: string };
