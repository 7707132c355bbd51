import type { Scalar } from '../table/grid';

/** What a value of a kind is for trees and for the engine. */
export type ValueType = 'number' | 'date' | 'truth' | 'text' | 'code' | 'codes';

/**
 * A cell that is not blank but cannot be read. Problems are shared constants: `code` says why, in data.
 *
 * @example
 * readCell(kinds.count, '四五口', { factor: 1, dateSystem: 1900 }) instanceof Unreadable //=> true
 */
export class Unreadable {
  constructor(readonly code: string) {}
}

/** What the reader knows about the cell beside its raw value. */
export interface ReadContext {
  /** Multiplies money into 分: 100 for 元, 1,000,000 for 万元; 1 for every other kind. */
  readonly factor: number;
  readonly dateSystem: 1900 | 1904;
}

/**
 * A kind of cell: how one is read, written, stored and validated. One file a kind.
 * `read` gets a cell that is not blank (see `isBlankCell`) and answers a value or an `Unreadable`:
 * a number for stored numbers, a string for stored text.
 */
export interface Kind<V extends ValueType = ValueType, Name extends string = string> {
  readonly id: string;
  readonly type: V;
  /** Only for the type: the names of the code list. */
  readonly names?: Name;
  /** The array that holds a column of it. */
  readonly storage: 'float64' | 'int32' | 'uint16' | 'uint8' | 'text';
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  /** Personal numbers and texts are masked in whatever leaves the workbook: `number` to its last four, `name` stays in office files. */
  readonly personal?: 'number' | 'name';
  /**
   * Text kinds: whether a text stands as columns store it, so that `read` would answer it unchanged. It may say no to any text; it is
   * asked first, for speed.
   */
  readonly isPlain?: (text: string) => boolean;
  readonly read: (cell: Exclude<Scalar, null>, context: ReadContext) => number | string | Unreadable;
  /** Text for people, from a stored value: 分 → `1234.50`, day → `2024-03-01`, code → its name. */
  readonly write: (value: number | string) => string;
  readonly sqlType: 'DOUBLE' | 'INTEGER' | 'BIGINT' | 'BOOLEAN' | 'VARCHAR' | 'DATE';
  /** Code kinds name their list. */
  readonly list?: string;
  /** Excel input check for templates. */
  readonly validation?: CellValidation;
  /** Number format for templates, such as `@` or `0.00`. */
  readonly format?: string;
}

export type CellValidation =
  | { readonly type: 'list'; readonly list: string }
  | { readonly type: 'whole' | 'decimal'; readonly min: number; readonly max: number }
  | { readonly type: 'date'; readonly min: string; readonly max: string }
  | { readonly type: 'text-length'; readonly min: number; readonly max: number };
