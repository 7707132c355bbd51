/**
 * An Excel for tests: Microsoft's real office.js in a realm of its own, over a host of ours.
 *
 * ```ts
 * const { Excel, Office, host } = await openHost({ workbook: { sheets: [{ name: '户信息', cells: [['户编号'], ['H1']] }] } });
 * await Excel.run(async (context) => { … });
 * expect(host.writes).toEqual([]);          // every write asked for, in order: { call, member: 'Range.Values', at: '户信息!A1', args }
 * expect(host.unimplemented).toEqual([]);   // must be empty at the end of every test
 * ```
 *
 * Options: `workbook` (plain data, see book/workbook-data.ts), `level` ('1.9' | '1.14' | '1.17' | '1.20', default '1.20'; members above
 * it throw ApiNotFound), `limits` ('desktop' | 'web' | numbers), `resultOf` (results of formulas the add-in writes), `theme`, `locale`,
 * `globals` (puts Office, Excel, OfficeExtension and CustomFunctions on globalThis until `close()`), `debug` (Microsoft's debug files).
 *
 * `host` (host/excel-host.ts, host/calls.ts, host/user.ts):
 * - `batches`, `writes`, `unimplemented`, `suspended`, `calls()`: what the add-in did. Batches of the custom-function runtime are not counted.
 * - `load(workbook)`: another workbook in the same realm, records and faults anew (a fraction of a millisecond; a realm costs 0.2 s).
 * - `failAt(call, error?, when?)`: the k-th host call (from 1) fails 'before' its effects, 'after' them, or `{ action: n }` half-way.
 * - `onCall(fn)`: awaited before each batch; `hold()` holds batches back until `release()`.
 * - `beginCellEdit()`, `endCellEdit()`: meanwhile calls fail with InvalidOperationInCellEditMode, or wait under `delayForCellEdit`.
 * - `userEdit`, `userSelect`, `userInsertRows`, `userDeleteRows`, `userInsertColumns`, `userDeleteColumns`, `userSort`, `userRenameSheet`,
 *   `userDeleteSheet`, `userActivate`: a person at work; events are raised.
 * - `ribbon(action)`, `callFunction(id, args, address?)`: Excel calls the add-in.
 * - `snapshot()`: the whole state as plain JSON; `diff(before, after?)`: what changed, `[{ at, before, after }]`, empty if nothing.
 * - `settings()`, `book()`: what the document keeps; the live state, for looking only.
 *
 * Compare with `toEqual`: answers are objects of another realm.
 */
import type { WorkbookData } from './book/workbook-data';
import type { ExcelHost, HostOptions } from './host/excel-host';
import { makeHost } from './host/make-host';
import { bootRealm } from './shell/boot-realm';

export interface OpenOptions extends HostOptions {
  readonly globals?: boolean;
  readonly debug?: boolean;
}

export interface OpenedHost {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  // biome-ignore lint/suspicious/noExplicitAny: the runtime's own global, typed by another package
  readonly CustomFunctions: any;
  readonly host: ExcelHost;
  /** Globals of the realm. */
  // biome-ignore lint/suspicious/noExplicitAny: a window
  readonly window: any;
  /** Takes the globals back. */
  readonly close: () => void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** Boots office.js over a new host. */
export async function openHost(options: OpenOptions): Promise<OpenedHost> {
  let host: ExcelHost | undefined;
  const window = await bootRealm((realm) => {
    const made = makeHost(options, realm);
    host = made.host;
    return made.shell;
  }, options.debug ?? false);
  const opened = withSettings(host as ExcelHost, window.Office);
  opened.batches.length = 0;
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  if (options.globals)
    for (const name of GLOBALS)
      Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  return {
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    CustomFunctions: window.CustomFunctions,
    host: opened,
    window,
    close: () => {
      if (!options.globals) return;
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

/** Another workbook brings other settings: office.js reads them only once, so those that were saved are taken back from it and the new ones given. */
function withSettings(host: ExcelHost, office: typeof Office): ExcelHost {
  const { load } = host;
  return Object.assign(host, {
    load: (workbook: WorkbookData) => {
      const { settings } = office.context.document;
      for (const key of Object.keys(host.settings())) settings.remove(key);
      load(workbook);
      for (const [key, value] of Object.entries(workbook.settings ?? {})) settings.set(key, value);
    },
  });
}
