import { HostError, invalidArgument } from './host-error';
import type { HostState } from './host-state';
import type { Query } from './message';
import type { HostObject } from './object-type';

/** `address` → `Address`, as answers spell it. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The id under which office.js keeps an object; `undefined` when it does not. */
export function referenceOf({ target }: HostObject, host: HostState): string | undefined {
  const id = host.referenceIds.get(target);
  return id !== undefined && host.references.has(id) ? id : undefined;
}

interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly inner: Map<string, Wanted>;
}

const wanted = (): Wanted => ({ all: false, names: new Set(), inner: new Map() });

/** Answers a `load`: values by name, nested objects, items of a collection. */
export function loadObject(target: HostObject, query: Query, host: HostState): Record<string, unknown> {
  const want = wanted();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    add(
      want,
      path.split('/').filter((part) => part !== ''),
    );
  }
  if (want.names.size === 0 && want.inner.size === 0) want.all = true;
  return answer(target, want, host, query);
}

function add(want: Wanted, parts: readonly string[]): void {
  const [first, ...rest] = parts;
  if (first === undefined || first === '$all') want.all = true;
  else if (first.toLowerCase() === 'items') add(want, rest);
  else if (first === '$none') return;
  else if (rest.length === 0) want.names.add(pascal(first));
  else {
    const inner = want.inner.get(pascal(first)) ?? wanted();
    want.inner.set(pascal(first), inner);
    add(inner, rest);
  }
}

function answer(target: HostObject, want: Wanted, host: HostState, query: Query = {}): Record<string, unknown> {
  const { type } = target;
  if (!type.items) return scalars(target, want, host);
  const own = new Set([...want.names].filter((name) => Object.hasOwn(type.props, name)));
  const items = type
    .items(target.target, host)
    .slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
  const ofItems: Wanted = { all: want.all, names: new Set([...want.names].filter((name) => !own.has(name))), inner: want.inner };
  const onlyOwn = own.size > 0 && ofItems.names.size === 0 && ofItems.inner.size === 0 && !want.all;
  const values = scalars(target, { all: want.all, names: own, inner: new Map() }, host);
  if (!onlyOwn)
    values._Items = items.map((item) => (item.type.items ? answer(item, ofItems, host) : scalars(item, ofItems, host)));
  return values;
}

function scalars(target: HostObject, want: Wanted, host: HostState): Record<string, unknown> {
  const { type } = target;
  const values: Record<string, unknown> = {};
  if (type.id) values.Id = type.id(target.target);
  const reference = type.kept ? referenceOf(target, host) : undefined;
  if (reference) values._ReferenceId = reference;
  const names = want.all ? Object.keys(type.props).filter((name) => type.props[name]?.get) : want.names;
  for (const name of names) put(values, target, name, host);
  for (const [name, inner] of want.inner) {
    const next = type.nav[name]?.(target.target, host);
    if (next === undefined) throw unknownMember(target, name, host);
    values[name] = next === null ? null : answer(next, inner, host);
  }
  return values;
}

function put(values: Record<string, unknown>, target: HostObject, name: string, host: HostState): void {
  const { type } = target;
  const prop = Object.hasOwn(type.props, name) ? type.props[name] : undefined;
  if (prop?.get) values[name] = prop.get(target.target, host);
  else if (Object.hasOwn(type.nav, name)) {
    const next = type.nav[name]?.(target.target, host) ?? null;
    values[name] = next === null ? null : answer(next, { ...wanted(), all: true }, host);
  } else throw unknownMember(target, name, host);
}

/** A misspelt name in `load` is the add-in's mistake; a name that office.js knows and we do not is the model's. */
function unknownMember(target: HostObject, name: string, host: HostState): HostError {
  const member = `${target.type.name}.${name}`;
  if (!host.knows(target.type.name, name)) return invalidArgument(`${target.type.name}.load`);
  host.unimplemented.push(member);
  return new HostError('ApiNotFound', `host: ${member} is not implemented`, member, 404);
}
