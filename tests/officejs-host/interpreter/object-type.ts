/* biome-ignore-all lint/suspicious/noExplicitAny: arguments and answers are what crosses the seam; each member narrows its own */
import type { HostState } from './host-state';

/** A property that `load` reads; with `set`, one that can be written. */
export interface Prop<T> {
  readonly get?: (target: T, host: HostState) => unknown;
  readonly set?: (target: T, value: any, host: HostState) => void;
}

/** A method: what it answers is a plain value, an object of ours, or `null` for a null object. */
export interface Method<T> {
  readonly run: (target: T, args: readonly any[], host: HostState) => unknown;
  readonly writes: boolean;
}

/** One type of the object model as a table: everything it does not list fails loudly. Names are Pascal case, as they cross the seam. */
export interface ObjectType<T> {
  readonly name: string;
  readonly props: Readonly<Record<string, Prop<T>>>;
  readonly nav: Readonly<Record<string, (target: T, host: HostState) => HostObject | null>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** Identity of an item of a collection. */
  readonly id?: (target: T) => string;
  /** Whether office.js keeps such objects by reference: ranges. */
  readonly kept?: boolean;
  /** Of a collection: its items, and one by name, id or number. */
  readonly items?: (target: T, host: HostState) => HostObject[];
  readonly item?: (target: T, key: any, host: HostState) => HostObject;
  /** Where a write to it happened, in words for `host.writes`. */
  readonly place?: (target: T, host: HostState) => string;
}

/** An object of the model in a batch. */
export interface HostObject {
  readonly type: ObjectType<any>;
  readonly target: any;
}

/** Makes an object of a type. */
export const object = <T>(type: ObjectType<T>, target: T): HostObject => ({ type, target });

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;

/** A method that leaves the workbook as it is. */
export const reads = <T>(run: Method<T>['run']): Method<T> => ({ run, writes: false });

/** A method that changes the workbook; recorded in `host.writes`. */
export const writes = <T>(run: Method<T>['run']): Method<T> => ({ run, writes: true });
