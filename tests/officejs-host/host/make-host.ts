import type { Book } from '../book/book';
import { diffSnapshots } from '../book/diff';
import { snapshotOf } from '../book/snapshot';
import { bookFromData } from '../book/workbook-data';
import type { HostState, Limits } from '../interpreter/host-state';
import { makeShell, NATIVE_EVENT, type NativeHost, type Shell } from '../shell/native';
import { functionCaller } from './call-function';
import { type Calls, makeCalls } from './calls';
import { makeEvents, message } from './events';
import type { ExcelHost, HostOptions } from './excel-host';
import { knowsMember } from './knows-member';
import { LEVELS } from './levels';
import { makeUser } from './user';

export type { FaultTime } from './calls';
export type { ExcelHost, HostOptions } from './excel-host';

const WEB: Limits = { cells: 5_000_000, overCells: 'null', payload: 5 * 1024 * 1024 };
const DESKTOP: Limits = { ...WEB, payload: Number.POSITIVE_INFINITY };

const limitsOf = ({ limits }: HostOptions): Limits =>
  typeof limits === 'object' ? { ...DESKTOP, ...limits } : limits === 'web' ? WEB : DESKTOP;

type State = HostState & { book: Book };
// biome-ignore lint/suspicious/noExplicitAny: a window
type Globals = () => any;

/** Makes a host and its shell; nothing here needs Node, so that it runs in a page too. `globals` gives the window of the realm. */
export function makeHost(options: HostOptions, globals: Globals): { host: ExcelHost; shell: Shell } {
  const commands: { done: () => void } = { done: () => undefined };
  const events = makeEvents(
    () => state,
    (event, payload) => shell.fire(event, payload),
  );
  const state: State = {
    book: bookFromData(options.workbook),
    limits: limitsOf(options),
    references: new Map(),
    referenceIds: new WeakMap(),
    writes: [],
    unimplemented: [],
    events: new Set(),
    suspended: [],
    functionAnswers: [],
    resultOf: options.resultOf ?? (() => undefined),
    knows: (type, member) => knowsMember(globals().Excel, type, member),
    runtime: { state: 'Visible', start: 'Inactive', shortcuts: {}, ribbon: {} },
    nextReference: 1,
    call: 0,
    ...events,
  };
  const calls = makeCalls(state, events.flush);
  const matrix = LEVELS[options.level ?? '1.20'];
  const flags = (matrix.SharedRuntime ? 1 : 0) + (matrix.CustomFunctionsRuntime ? 2 : 0);
  const native = nativeSide(options, state, calls, commands, globals);
  const shell = makeShell(native, { matrix, locale: options.locale ?? 'zh-CN', flags });
  const host: ExcelHost = {
    ...records(state, calls),
    ...makeUser(state, events.flush),
    ribbon: (action) =>
      new Promise((resolve, reject) => {
        commands.done = resolve;
        const event = JSON.stringify({ source: { id: action } });
        const sent = shell.fire(NATIVE_EVENT.command, message([action, action, event]));
        if (sent === 0) reject(new Error('no ribbon command is registered'));
      }),
    callFunction: functionCaller(state, (payload) => shell.fire(NATIVE_EVENT.message, message([payload]))),
  };
  return { host, shell };
}

/** What the shell asks for. */
function nativeSide(
  options: HostOptions,
  state: State,
  calls: Calls,
  commands: { readonly done: () => void },
  globals: Globals,
): NativeHost {
  return {
    execute: calls.execute,
    commandDone: () => commands.done(),
    settings: () => state.book.settings,
    saveSettings: (settings) =>
      calls.counted(() => {
        state.book.settings = settings;
        state.writes.push({ call: state.call, member: 'Settings.Write', at: '', args: [Object.fromEntries(settings)] });
      }),
    theme: () => options.theme,
    onContext: () => {
      const utility = globals().OfficeExtension?.CommonUtility;
      if (utility) utility._doApiNotSupportedCheck = true;
    },
    documentUrl: `C:\\台账\\${state.book.name}`,
  };
}

/** What a test looks at, and the way to start anew. */
function records(state: State, calls: Calls) {
  const { batches, failAt, onCall, hold, beginCellEdit, endCellEdit } = calls;
  return {
    batches,
    failAt,
    onCall,
    hold,
    beginCellEdit,
    endCellEdit,
    writes: state.writes,
    unimplemented: state.unimplemented,
    suspended: state.suspended,
    runtime: state.runtime,
    calls: () => state.call,
    load: (workbook: HostOptions['workbook']) => {
      state.book = bookFromData(workbook);
      state.references.clear();
      state.events.clear();
      for (const list of [state.writes, state.unimplemented, state.suspended]) list.length = 0;
      calls.reset();
    },
    snapshot: () => snapshotOf(state.book),
    diff: (before, after) => diffSnapshots(before, after ?? snapshotOf(state.book)),
    settings: () => Object.fromEntries([...state.book.settings].map(([key, value]) => [key, JSON.parse(value)])),
    book: () => state.book,
  } satisfies Partial<ExcelHost>;
}
