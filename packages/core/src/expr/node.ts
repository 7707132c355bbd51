/**
 * The closed vocabulary of conditions and figures. A tree is plain JSON: the engine evaluates it over columns, SQL and Excel
 * are written from it, the manual prints it in Chinese. Truth has three values (Kleene): true, false, unknown.
 *
 * A blank cell is read as its column declares: unknown, zero, no, or none. `none` is "known to be nothing": `known()` is false,
 * a code comparison with it is false, an ordering or a sum with it is unknown.
 */
export type Node =
  // — values —
  | { readonly op: 'number'; readonly value: number /** 分, days …: only for reading aloud */; readonly as?: 'yuan' | 'percent' }
  | { readonly op: 'date' /** YYYY-MM-DD */; readonly value: string }
  | { readonly op: 'text'; readonly value: string }
  | { readonly op: 'truth'; readonly value: boolean }
  | ColumnNode
  | { readonly op: 'param'; readonly param: string }
  | { readonly op: 'asOf' }
  // — arithmetic (money in 分; a quotient is rounded half away from zero to `digits` decimals) —
  | { readonly op: 'add'; readonly of: readonly Node[] }
  | { readonly op: 'sub'; readonly a: Node; readonly b: Node }
  | { readonly op: 'mul'; readonly a: Node; readonly b: Node }
  | { readonly op: 'quotient'; readonly a: Node; readonly b: Node; readonly digits: number }
  | { readonly op: 'round'; readonly of: Node; readonly digits: number }
  // — comparison and logic —
  | {
      readonly op: 'compare';
      readonly is: Comparison;
      readonly a: Node;
      readonly b: Node /** equal within this distance, ends included */;
      readonly within?: number;
    }
  | { readonly op: 'in'; readonly of: Node; readonly list: string; readonly codes: readonly string[] }
  | {
      readonly op: 'has';
      readonly of: Node;
      readonly list: string;
      readonly codes: readonly string[];
      readonly mode: 'any' | 'only';
    }
  | {
      readonly op: 'anyOf';
      readonly ledger: string;
      readonly fields: readonly string[];
      readonly list: string;
      readonly codes: readonly string[];
    }
  | { readonly op: 'and'; readonly of: readonly Node[] }
  | { readonly op: 'or'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'if'; readonly when: Node; readonly then: Node; readonly else: Node }
  | { readonly op: 'known'; readonly of: ColumnNode }
  | { readonly op: 'blank'; readonly of: ColumnNode }
  // — dates and texts —
  | { readonly op: 'between'; readonly unit: 'years' | 'months' | 'days'; readonly from: Node; readonly to: Node }
  | { readonly op: 'shift'; readonly of: Node; readonly unit: 'years' | 'months' | 'days'; readonly by: number }
  | { readonly op: 'part'; readonly of: Node; readonly part: 'year' | 'month' | 'day' }
  | { readonly op: 'length'; readonly of: Node }
  | { readonly op: 'matches'; readonly of: Node /** a named pattern of expr/patterns.ts */; readonly pattern: string }
  | { readonly op: 'call' /** a function node of expr/functions/ */; readonly fn: string; readonly of: readonly Node[] }
  // — other rows —
  | AggregateNode
  | {
      readonly op: 'lookup' /** the link is followed from its many side to its one side */;
      readonly link: string;
      readonly of: Node;
    }
  | { readonly op: 'linked' /** some row of the link's one side belongs to this row of its many side */; readonly link: string }
  | { readonly op: 'previous' /** the row with the same key in the period before */; readonly of: Node };

export interface ColumnNode {
  readonly op: 'column';
  readonly ledger: string;
  readonly field: string;
  /** A sheet without this column is read as if every cell were blank; otherwise the rule is not run. */
  readonly optional?: true;
}

/**
 * Over the rows of the same ledger with the same key, or over the many side of a link. `where` chooses rows; a row whose `where`
 * or `of` is unknown makes the aggregate unknown. Rows without a key belong to no group. `min` and `max` of no rows are unknown;
 * `count`, `sum` and `distinct` of no rows are 0. `distinct` counts the distinct known values.
 */
export interface AggregateNode {
  readonly op: 'aggregate';
  readonly fn: 'count' | 'sum' | 'min' | 'max' | 'distinct';
  readonly over: { readonly key: readonly string[]; readonly ledger: string } | { readonly link: string };
  readonly of?: Node;
  readonly where?: Node;
}

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
