import type { Ledger } from '../ledgers/ledger';
import type { Binding, UnboundColumn } from '../table/sheet';
import type { BoundColumns } from './bind-columns';
import { foldHeader } from './fold-header';
import type { Header } from './header-columns';

/** What a person decided about the columns of one header. `field: null` leaves the column out. */
export interface HeaderCorrection {
  readonly signature: string;
  readonly ledger: string;
  readonly bindings: readonly {
    /** Column within the header, from its first headed column, so that a form that was moved sideways is still known. */
    readonly column: number;
    readonly field: string | null;
  }[];
}

/** Remembered corrections, as plain JSON. */
export interface Corrections {
  readonly schemaVersion: 1;
  readonly headers: readonly HeaderCorrection[];
}

/**
 * Adds a correction, in place of an older one for the same header.
 *
 * @example
 * rememberCorrection({ schemaVersion: 1, headers: [] }, { signature: 'h1', ledger: 'person', bindings: [] }).headers.length //=> 1
 */
export function rememberCorrection(corrections: Corrections, correction: HeaderCorrection): Corrections {
  return {
    schemaVersion: 1,
    headers: [...corrections.headers.filter((other) => other.signature !== correction.signature), correction],
  };
}

/** The correction for a signature, or undefined. The last one counts. */
export function correctionFor(corrections: Corrections | undefined, signature: string): HeaderCorrection | undefined {
  return corrections?.headers.findLast((correction) => correction.signature === signature);
}

/** First headed column of a header; 0 where it has none. */
export function firstHeaded(header: Header): number {
  return header.columns.find((column) => column.text !== '')?.column ?? 0;
}

/** Lays a correction over what was read: its columns are sure and `remembered`, columns left out stay unbound, fields it gives away are free. */
export function applyCorrection(bound: BoundColumns, correction: HeaderCorrection, header: Header, ledger: Ledger): BoundColumns {
  const offset = firstHeaded(header);
  const decided = new Map(correction.bindings.map(({ column, field }) => [column + offset, field]));
  const given = new Set([...decided.values()].filter((field) => field !== null));
  const bindings: Binding[] = bound.bindings.filter((binding) => !decided.has(binding.column) && !given.has(binding.field));
  const unbound: UnboundColumn[] = bound.unbound.filter((column) => !decided.has(column.column));
  for (const binding of bound.bindings) {
    if (!decided.has(binding.column) && given.has(binding.field))
      unbound.push({ column: binding.column, header: binding.header, why: 'field-already-bound' });
  }
  for (const column of header.columns) {
    const field = decided.get(column.column);
    if (field === undefined) continue;
    if (field === null || !Object.hasOwn(ledger.columns, field)) {
      unbound.push({ column: column.column, header: column.text, why: 'ignored-by-user' });
      continue;
    }
    const { unit, year } = foldHeader(column.text.slice(column.text.lastIndexOf('/') + 1));
    const said = { ...(unit !== null ? { unit } : {}), ...(year !== null ? { year } : {}) };
    bindings.push({ column: column.column, header: column.text, field, confidence: 'sure', score: 1, by: 'remembered', ...said });
  }
  return { bindings: bindings.sort((a, b) => a.column - b.column), unbound: unbound.sort((a, b) => a.column - b.column) };
}
