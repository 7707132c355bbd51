import { parseLocal } from '../book/address';
import type { Book, Sheet } from '../book/book';
import { type Change, diffSnapshots } from '../book/diff';
import type { Rect } from '../book/rect';
import { type Snapshot, snapshotOf } from '../book/snapshot';
import { bookFromData, type WorkbookData } from '../book/workbook-data';
import { HostError } from '../interpreter/host-error';
import type { FunctionAnswer, HostState, Limits, WriteRecord } from '../interpreter/host-state';
import type { Batch, BatchAnswer } from '../interpreter/message';
import { type BatchFault, runBatch } from '../interpreter/run-batch';
import { EVENT } from '../model/event-methods';
import { fullAddress } from '../model/range-ref';
import { OWN_SERVICES } from '../model/services';
import {
  makeShell,
  NATIVE_EVENT,
  NATIVE_STATUS,
  type NativeAnswer,
  type NativeHost,
  type OfficeThemeColors,
  type Shell,
} from '../shell/native';
import { functionCaller } from './call-function';
import { knowsMember } from './knows-member';
import { LEVELS, type Level } from './levels';
import { makeUser, type User } from './user';

/** One host call: a batch of the add-in, as it came and as it was answered. */
export interface BatchRecord {
  readonly call: number;
  readonly request: Batch;
  readonly bytes: number;
  answer?: BatchAnswer;
}

export interface HostOptions {
  readonly workbook: WorkbookData;
  readonly level?: Level;
  readonly locale?: string;
  /** `desktop` (default): reads over 5,000,000 cells answer `null`. `web`: also 5 MB for each request and answer. */
  readonly limits?: 'desktop' | 'web' | Partial<Limits>;
  readonly theme?: OfficeThemeColors;
  /** The result of a formula that the add-in writes; 0 unless said. */
  readonly resultOf?: (formula: string, sheet: string, row: number, column: number) => unknown;
}

/** When a fault strikes: before anything of the call was done, after all of it, or before its n-th action (from 0). */
export type FaultTime = 'before' | 'after' | { readonly action: number };

export interface HostCall {
  readonly call: number;
  readonly request: Batch;
}

export interface ExcelHost extends User {
  readonly batches: BatchRecord[];
  readonly writes: WriteRecord[];
  readonly unimplemented: string[];
  readonly suspended: string[];
  /** Number of host calls so far. */
  readonly calls: () => number;
  /** Another workbook in the same realm; counts, records, faults and hooks start anew. Far cheaper than another realm. */
  readonly load: (workbook: WorkbookData) => void;
  readonly failAt: (call: number, error?: string | { code: string; message?: string }, when?: FaultTime) => void;
  /** Called, and awaited, before each batch: where a user can act between two calls of the add-in. */
  readonly onCall: (listen: (call: HostCall) => void | Promise<void>) => () => void;
  /** Holds every batch back until `release` is called. */
  readonly hold: () => { readonly release: () => void };
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  /** Fires a ribbon command; resolves when the add-in calls `event.completed()`. */
  readonly ribbon: (action: string) => Promise<void>;
  readonly callFunction: (id: string, args: readonly unknown[], address?: string) => Promise<FunctionAnswer>;
  readonly snapshot: () => Snapshot;
  readonly diff: (before: Snapshot, after?: Snapshot) => Change[];
  /** What the add-in asked of the shared runtime: pane shown or hidden, start with the document, shortcuts, buttons and tabs by id. */
  readonly runtime: HostState['runtime'];
  readonly settings: () => Readonly<Record<string, unknown>>;
  readonly book: () => Book;
}

const WEB: Limits = { cells: 5_000_000, overCells: 'null', payload: 5 * 1024 * 1024 };
const DESKTOP: Limits = { ...WEB, payload: Number.POSITIVE_INFINITY };

interface Fault {
  readonly error: HostError;
  readonly when: FaultTime;
}

/** Makes a host and its shell; nothing here needs Node, so that it runs in a page too. `window` gives the globals of the realm. */
// biome-ignore lint/suspicious/noExplicitAny: a window
export function makeHost(options: HostOptions, window: () => any): { host: ExcelHost; shell: Shell } {
  const limits =
    typeof options.limits === 'object' ? { ...DESKTOP, ...options.limits } : options.limits === 'web' ? WEB : DESKTOP;
  const matrix = LEVELS[options.level ?? '1.20'];
  const batches: BatchRecord[] = [];
  const faults = new Map<number, Fault>();
  const hooks = new Set<(call: HostCall) => void | Promise<void>>();
  let gate: Promise<void> = Promise.resolve();
  let editing: { readonly done: Promise<void>; readonly end: () => void } | undefined;
  let commandDone: (() => void) | undefined;
  let raised: (() => void)[] = [];

  const state: HostState & { book: Book } = {
    book: bookFromData(options.workbook),
    limits,
    references: new Map(),
    writes: [],
    unimplemented: [],
    events: new Set(),
    suspended: [],
    functionAnswers: [],
    resultOf: options.resultOf ?? (() => undefined),
    knows: (type, member) => knowsMember(window().Excel, type, member),
    raise,
    cellsChanged,
    select,
    selected,
    activate,
    runtime: { state: 'Visible', start: 'Inactive', shortcuts: {}, ribbon: {} },
    nextReference: 1,
    call: 0,
  };

  function raise(type: number, target: string, args: Record<string, unknown>): void {
    if (!state.book.application.enableEvents) return;
    for (const id of new Set([target, 'Workbook'])) {
      if (!state.events.has(`${type}/${id}`)) continue;
      raised.push(() => shell.fire(NATIVE_EVENT.message, message([[65_536, type, id, JSON.stringify(args), '', false]])));
    }
  }

  function cellsChanged(sheet: Sheet, rect: Rect, changeType: string, before?: unknown, after?: unknown): void {
    const details = before === undefined && after === undefined ? {} : { valueBefore: before, valueAfter: after };
    const address = fullAddress(sheet, rect).slice(fullAddress(sheet, rect).lastIndexOf('!') + 1);
    raise(EVENT.changed, sheet.id, {
      worksheetId: sheet.id,
      address,
      changeType,
      source: 'Local',
      triggerSource: 'Unknown',
      ...details,
    });
  }

  function select(sheet: Sheet, rects: readonly Rect[], location: string): void {
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be selected.', location);
    activate(sheet);
    state.book.selection.set(
      sheet.id,
      rects.map((rect) => ({ ...rect })),
    );
    raise(EVENT.selectionChanged, sheet.id, {
      worksheetId: sheet.id,
      address: rects.map((rect) => fullAddress(sheet, rect).split('!').at(-1)).join(','),
    });
    raised.push(() => shell.fire(NATIVE_EVENT.selection, message([])));
  }

  function selected(): { sheet: Sheet; rects: readonly Rect[] } {
    const sheet = state.book.sheets.find((one) => one.id === state.book.active) as Sheet;
    return { sheet, rects: state.book.selection.get(sheet.id) ?? [parseLocal('A1') as Rect] };
  }

  function activate(sheet: Sheet): void {
    if (state.book.active === sheet.id) return;
    raise(EVENT.deactivated, state.book.active, { worksheetId: state.book.active });
    state.book.active = sheet.id;
    raise(EVENT.activated, sheet.id, { worksheetId: sheet.id });
  }

  function flush(): void {
    const tasks = raised;
    raised = [];
    for (const task of tasks) task();
  }

  async function execute(body: string, flags: number): Promise<NativeAnswer> {
    const request = JSON.parse(body) as Batch;
    if (isInternal(request)) return run(request, undefined);
    const call = ++state.call;
    const record: BatchRecord = { call, request, bytes: body.length };
    batches.push(record);
    await gate;
    for (const hook of hooks) await hook({ call, request });
    if (editing && (flags & 64) === 0) return { status: NATIVE_STATUS.cellEdit };
    if (editing) await editing.done;
    if (byteLength(body, limits.payload) > limits.payload) return { status: NATIVE_STATUS.requestTooLarge };
    return run(request, faults.get(call), record);
  }

  function run(request: Batch, fault: Fault | undefined, record?: BatchRecord): NativeAnswer {
    const when = fault?.when;
    const inside: BatchFault | undefined =
      fault && when !== 'after' ? { action: typeof when === 'object' ? when.action : 0, error: fault.error } : undefined;
    let answer = runBatch(request, state, inside);
    if (fault && when === 'after' && !answer.Error) {
      const { code, message: text, status } = fault.error;
      answer = {
        Results: [],
        TraceIds: [],
        Error: { Code: code, Message: text, Location: '', ActionIndex: 0, HttpStatusCode: status },
      };
    }
    if (record) record.answer = answer;
    queueMicrotask(flush);
    const body = JSON.stringify(answer);
    if (byteLength(body, limits.payload) > limits.payload) return { status: NATIVE_STATUS.responseTooLarge };
    return { status: NATIVE_STATUS.success, body };
  }

  const native: NativeHost = {
    execute,
    commandDone: () => commandDone?.(),
    settings: () => state.book.settings,
    saveSettings: (settings) => {
      const fault = faults.get(++state.call);
      if (fault && fault.when !== 'after') throw fault.error;
      state.book.settings = settings;
      state.writes.push({ call: state.call, member: 'Settings.Write', at: '', args: [Object.fromEntries(settings)] });
      if (fault) throw fault.error;
    },
    theme: () => options.theme,
    onContext: () => {
      const utility = window().OfficeExtension?.CommonUtility;
      if (utility) utility._doApiNotSupportedCheck = true;
    },
    documentUrl: `C:\\台账\\${state.book.name}`,
  };
  const flags = (matrix.SharedRuntime ? 1 : 0) + (matrix.CustomFunctionsRuntime ? 2 : 0);
  const shell = makeShell(native, { matrix, locale: options.locale ?? 'zh-CN', flags });

  const host: ExcelHost = {
    batches,
    writes: state.writes,
    unimplemented: state.unimplemented,
    suspended: state.suspended,
    runtime: state.runtime,
    calls: () => state.call,
    load: (workbook) => {
      state.book = bookFromData(workbook);
      state.references.clear();
      state.events.clear();
      for (const list of [batches, state.writes, state.unimplemented, state.suspended]) list.length = 0;
      faults.clear();
      hooks.clear();
      state.call = 0;
    },
    failAt: (call, error = 'GeneralException', when = 'before') => {
      const { code, message: text } = typeof error === 'string' ? { code: error, message: undefined } : error;
      faults.set(call, { error: new HostError(code, text ?? 'host: a fault put in by the test', undefined, 500), when });
    },
    onCall: (listen) => {
      hooks.add(listen);
      return () => void hooks.delete(listen);
    },
    hold: () => {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return { release };
    },
    beginCellEdit: () => {
      let end: () => void = () => undefined;
      const done = new Promise<void>((resolve) => {
        end = resolve;
      });
      editing ??= { done, end };
    },
    endCellEdit: () => {
      editing?.end();
      editing = undefined;
    },
    ribbon: (action) =>
      new Promise((resolve, reject) => {
        commandDone = resolve;
        const event = JSON.stringify({ source: { id: action } });
        if (shell.fire(NATIVE_EVENT.command, message([action, action, event])) === 0)
          reject(new Error('no ribbon command is registered'));
      }),
    callFunction: functionCaller(state, (payload) => shell.fire(NATIVE_EVENT.message, message([payload]))),
    snapshot: () => snapshotOf(state.book),
    diff: (before, after) => diffSnapshots(before, after ?? snapshotOf(state.book)),
    settings: () => Object.fromEntries([...state.book.settings].map(([key, value]) => [key, JSON.parse(value)])),
    book: () => state.book,
    ...makeUser(state, flush),
  };
  return { host, shell };
}

/** What a native event hands over. */
const message = (values: readonly unknown[]) => ({ toArray: () => values });

/** Calls that office.js makes by itself are not the add-in's. */
function isInternal(request: Batch): boolean {
  return Object.values(request.ObjectPaths).some((path) => OWN_SERVICES.has(path.Name));
}

/** Bytes of UTF-8; not counted where no limit needs it. */
const byteLength = (text: string, limit: number): number =>
  limit === Number.POSITIVE_INFINITY || text.length * 3 < limit ? 0 : new TextEncoder().encode(text).length;
