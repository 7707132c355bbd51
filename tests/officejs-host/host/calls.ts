import { HostError } from '../interpreter/host-error';
import type { HostState } from '../interpreter/host-state';
import type { Batch, BatchAnswer } from '../interpreter/message';
import { type BatchFault, runBatch } from '../interpreter/run-batch';
import { OWN_SERVICES } from '../model/services';
import { NATIVE_STATUS, type NativeAnswer } from '../shell/native';

/** One host call: a batch of the add-in, as it came and as it was answered. */
export interface BatchRecord {
  readonly call: number;
  readonly request: Batch;
  readonly bytes: number;
  answer?: BatchAnswer;
}

export interface HostCall {
  readonly call: number;
  readonly request: Batch;
}

/** When a fault strikes: before anything of the call was done, after all of it, or before its n-th action (from 0). */
export type FaultTime = 'before' | 'after' | { readonly action: number };

interface Fault {
  readonly error: HostError;
  readonly when: FaultTime;
}

/** The calls of an add-in: how they are recorded, held back, refused and made to fail. */
export interface Calls {
  readonly batches: BatchRecord[];
  readonly execute: (body: string, flags: number) => Promise<NativeAnswer>;
  readonly failAt: (call: number, error?: string | { code: string; message?: string }, when?: FaultTime) => void;
  /** Called, and awaited, before each batch: where a user can act between two calls of the add-in. */
  readonly onCall: (listen: (call: HostCall) => void | Promise<void>) => () => void;
  /** Holds every batch back until `release` is called. */
  readonly hold: () => { readonly release: () => void };
  readonly beginCellEdit: () => void;
  readonly endCellEdit: () => void;
  readonly reset: () => void;
  /** Counts a call that is no batch (settings are saved) and strikes where a fault was put. */
  readonly counted: (work: () => void) => void;
}

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function closedGate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Makes the calls of a host; `answered` is called when a batch has been run, before its answer arrives. */
export function makeCalls(state: HostState, answered: () => void): Calls {
  const batches: BatchRecord[] = [];
  const faults = new Map<number, Fault>();
  const hooks = new Set<(call: HostCall) => void | Promise<void>>();
  let held: Gate | undefined;
  let editing: Gate | undefined;

  async function execute(body: string, flags: number): Promise<NativeAnswer> {
    const request = JSON.parse(body) as Batch;
    if (isInternal(request)) return answerOf(request, undefined);
    const record: BatchRecord = { call: ++state.call, request, bytes: body.length };
    batches.push(record);
    await held?.opened;
    for (const hook of hooks) await hook(record);
    if (editing && (flags & 64) === 0) return { status: NATIVE_STATUS.cellEdit };
    await editing?.opened;
    if (tooLong(body, state.limits.payload)) return { status: NATIVE_STATUS.requestTooLarge };
    return answerOf(request, faults.get(record.call), record);
  }

  function answerOf(request: Batch, fault: Fault | undefined, record?: BatchRecord): NativeAnswer {
    const answer = withFault(request, state, fault);
    if (record) record.answer = answer;
    queueMicrotask(answered);
    const body = JSON.stringify(answer);
    if (tooLong(body, state.limits.payload)) return { status: NATIVE_STATUS.responseTooLarge };
    return { status: NATIVE_STATUS.success, body };
  }

  return {
    batches,
    execute,
    failAt: (call, error = 'GeneralException', when = 'before') => {
      const { code, message } = typeof error === 'string' ? { code: error, message: undefined } : error;
      faults.set(call, { error: new HostError(code, message ?? 'host: a fault put in by the test', undefined, 500), when });
    },
    onCall: (listen) => {
      hooks.add(listen);
      return () => void hooks.delete(listen);
    },
    hold: () => {
      held = closedGate();
      return { release: held.open };
    },
    beginCellEdit: () => {
      editing ??= closedGate();
    },
    endCellEdit: () => {
      editing?.open();
      editing = undefined;
    },
    reset: () => {
      batches.length = 0;
      faults.clear();
      hooks.clear();
      held?.open();
      editing?.open();
      held = editing = undefined;
      state.call = 0;
    },
    counted: (work) => {
      const fault = faults.get(++state.call);
      if (fault && fault.when !== 'after') throw fault.error;
      work();
      if (fault) throw fault.error;
    },
  };
}

function withFault(request: Batch, state: HostState, fault: Fault | undefined): BatchAnswer {
  if (!fault) return runBatch(request, state);
  const { when, error } = fault;
  const inside: BatchFault | undefined =
    when === 'after' ? undefined : { action: typeof when === 'object' ? when.action : 0, error };
  const answer = runBatch(request, state, inside);
  if (when !== 'after' || answer.Error) return answer;
  const said = { Code: error.code, Message: error.message, Location: '', ActionIndex: 0, HttpStatusCode: error.status };
  return { Results: [], TraceIds: [], Error: said };
}

/** Calls that office.js makes by itself are not the add-in's. */
const isInternal = (request: Batch): boolean => Object.values(request.ObjectPaths).some((path) => OWN_SERVICES.has(path.Name));

/** In bytes of UTF-8; counted only where it may matter. */
const tooLong = (text: string, limit: number): boolean =>
  text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
