import { HostError, invalidArgument } from './host-error';
import type { HostState } from './host-state';
import { loadObject, pascal, referenceOf } from './load-object';
import { ACTION, type Action, type Batch, type BatchAnswer } from './message';
import { type HostObject, isHostObject } from './object-type';
import { type Resolver, resolver } from './resolve-path';

/** Stops a batch before the action of that number (from 0) with an error, as a host that dies half-way. */
export interface BatchFault {
  readonly action: number;
  readonly error: HostError;
}

/**
 * Runs one batch in the order of its actions. Stops at the first error and keeps what was done before it (assumed).
 */
export function runBatch(batch: Batch, host: HostState, fault?: BatchFault): BatchAnswer {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  const paths = resolver(batch, host);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (fault?.action === index) throw fault.error;
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      const value = runAction(action, paths, host);
      answer.Results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      const error = thrown instanceof HostError ? thrown : crash(thrown, host);
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? '',
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      break;
    }
  }
  return answer;
}

/** A mistake of the model itself: as loud as a member that is missing. */
function crash(thrown: unknown, host: HostState): HostError {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message).split('\n').slice(0, 3).join(' ') : String(thrown);
  host.unimplemented.push(`crash: ${text}`);
  return new HostError('GeneralException', `host: ${text}`, undefined, 500);
}

function runAction(action: Action, paths: Resolver, host: HostState): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const target = paths.object(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return target === null ? null : instantiated(target, host);
  if (target === null) return null;
  switch (action.ActionType) {
    case ACTION.query:
      return loadObject(target, action.QueryInfo ?? {}, host);
    case ACTION.method:
      return callMethod(target, action, paths, host);
    case ACTION.set:
      return setProperty(target, action, paths, host);
    default:
      throw notImplemented(host, `action type ${action.ActionType}`);
  }
}

/** An object's identity; a range's reference, once office.js has asked to keep it. */
export function instantiated(target: HostObject, host: HostState): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (target.type.id) answer.Id = target.type.id(target.target);
  const kept = target.type.kept ? referenceOf(target, host) : undefined;
  if (kept) answer._ReferenceId = kept;
  return answer;
}

/** Keeps an object until office.js gives it back. */
function keep(target: HostObject, host: HostState): void {
  if (referenceOf(target, host)) return;
  const id = `r${host.nextReference++}`;
  host.references.set(id, target);
  host.referenceIds.set(target.target, id);
}

function callMethod(target: HostObject, action: Action, paths: Resolver, host: HostState): unknown {
  if (action.Name === '_KeepReference') {
    keep(target, host);
    return null;
  }
  const value = invoke(target, action.Name, paths.arguments(action.ArgumentInfo), host);
  return isHostObject(value) ? instantiated(value, host) : (value ?? null);
}

/** Calls a member of the model's tables; records it if it writes. */
export function invoke(target: HostObject, name: string, args: readonly unknown[], host: HostState): unknown {
  const method = Object.hasOwn(target.type.methods, name) ? target.type.methods[name] : undefined;
  if (!method) throw notImplemented(host, `${target.type.name}.${name}`);
  if (method.writes) record(target, name, args, host);
  return method.run(target.target, args, host);
}

function setProperty(target: HostObject, action: Action, paths: Resolver, host: HostState): null {
  const name = pascal(action.Name);
  const prop = Object.hasOwn(target.type.props, name) ? target.type.props[name] : undefined;
  if (!prop?.set) throw notImplemented(host, `${target.type.name}.${name} =`);
  const [value] = paths.arguments(action.ArgumentInfo);
  if (value === undefined) throw invalidArgument(`${target.type.name}.${action.Name}`);
  record(target, name, [value], host);
  prop.set(target.target, value, host);
  return null;
}

function record(target: HostObject, name: string, args: readonly unknown[], host: HostState): void {
  host.writes.push({
    call: host.call,
    member: `${target.type.name}.${name}`,
    at: target.type.place?.(target.target, host) ?? '',
    args: args.map((arg) => (isHostObject(arg) ? (arg.type.place?.(arg.target, host) ?? arg.type.name) : arg)),
  });
}

/** Loud, and kept: a test asserts at its end that nothing was asked for in vain. */
export function notImplemented(host: HostState, member: string): HostError {
  host.unimplemented.push(member);
  return new HostError('ApiNotFound', `host: ${member} is not implemented`, member, 404);
}
