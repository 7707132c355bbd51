import type { ValueType } from '../../kinds/kind';

/**
 * A function node: what the vocabulary cannot say in its own nodes, with one body for each reader.
 * `of` gets values as columns store them (dates as days since 1970-01-01, truths as booleans) and answers null for unknown.
 * Unknown arguments never reach it: they make the answer unknown.
 */
export interface FunctionNode<T = unknown> {
  readonly id: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly takes: readonly ValueType[];
  readonly gives: ValueType;
  readonly of: (...values: never[]) => number | string | boolean | null;
  /** DuckDB / PostgreSQL text from argument texts, which are not NULL; NULL is unknown. Absent: the SQL reader says so. */
  readonly sql?: (...args: string[]) => string;
  /**
   * Excel text from argument texts (a cell reference or an expression). A truth answers 0 false, 1 unknown, 2 true; anything else
   * its value, or an empty text for unknown. Absent: the Excel reader says so.
   */
  readonly excel?: (...args: string[]) => string;
  /** Chinese phrase from the phrases of its arguments. */
  readonly prose: (...args: string[]) => string;
  readonly answer?: T;
}

export function functionNode<T>(spec: FunctionNode<T>): FunctionNode<T> {
  return spec;
}
