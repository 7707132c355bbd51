import { SERVICES } from '../model/services';
import { BOOK_TYPE } from '../model/workbook';
import { HostError } from './host-error';
import type { HostState } from './host-state';
import type { Arguments, Batch } from './message';
import { PATH } from './message';
import { type HostObject, isHostObject, object } from './object-type';
import { invoke, notImplemented } from './run-batch';

export interface Resolver {
  /** The object of a path; `null` for a null object. */
  readonly object: (id: number) => HostObject | null;
  /** Arguments of a call, objects in place of their paths. */
  readonly arguments: (info: Arguments | undefined) => unknown[];
}

/** Finds the objects of a batch's paths, each once, when an action first needs it. */
export function resolver(batch: Batch, host: HostState): Resolver {
  const found = new Map<number, HostObject | null>();
  const replaced = (value: unknown, ids: unknown): unknown => {
    if (Array.isArray(ids) && Array.isArray(value)) return value.map((one, i) => replaced(one, ids[i]));
    return typeof ids === 'number' && ids > 0 ? self.object(ids) : value;
  };
  const self: Resolver = {
    object: (id) => {
      const known = found.get(id);
      if (known !== undefined) return known;
      const made = resolve(id);
      found.set(id, made);
      return made;
    },
    arguments: (info) => {
      const args = info?.Arguments ?? [];
      const ids = info?.ReferencedObjectPathIds;
      return ids ? args.map((arg, i) => replaced(arg, ids[i])) : args;
    },
  };

  function resolve(id: number): HostObject | null {
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `host: no object path ${id}`);
    if (path.ObjectPathType === PATH.root) return object(BOOK_TYPE, host.book);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return reference(path.Name, host);
    if (path.ObjectPathType === PATH.service) return service(path.Name, host);
    const parent = self.object(path.ParentObjectPathId as number);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      const nav = Object.hasOwn(parent.type.nav, path.Name) ? parent.type.nav[path.Name] : undefined;
      if (!nav) throw notImplemented(host, `${parent.type.name}.${path.Name}`);
      return nav(parent.target, host);
    }
    const args = self.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.type.item) throw notImplemented(host, `${parent.type.name}[]`);
      return parent.type.item(parent.target, args[0], host);
    }
    const made = invoke(parent, path.Name, args, host);
    if (made !== null && !isHostObject(made)) throw notImplemented(host, `${parent.type.name}.${path.Name} as an object`);
    return made;
  }
  return self;
}

function reference(name: string, host: HostState): HostObject {
  const kept = host.references.get(name);
  if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.', undefined, 404);
  return kept;
}

function service(name: string, host: HostState): HostObject {
  const type = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!type) throw notImplemented(host, `service ${name}`);
  return object(type, host);
}
