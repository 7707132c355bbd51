import type { HostOptions } from '../host/excel-host';
import { makeHost } from '../host/make-host';

/** Puts the host behind `window.external` of a page, before office.js loads; tests reach it as `window.taizhangHost`. */
export function install(options: HostOptions): void {
  const { host, shell } = makeHost(options, () => window);
  Object.defineProperty(window, 'external', { value: shell.external, configurable: true, writable: true });
  Object.defineProperty(window, 'taizhangHost', { value: host, configurable: true });
}
