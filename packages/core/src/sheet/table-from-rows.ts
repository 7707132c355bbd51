import { TaizhangError } from '../error';
import type { ReadContext } from '../kinds/kind';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import { columnLetters } from '../table/address';
import type { Scalar } from '../table/grid';
import type { CellProblem, Column, Origin, Table } from '../table/table';
import { asOfColumn } from './as-of-column';
import { asColumn, type ColumnStore, columnStore } from './column-store';
import { moneyFactor } from './column-unit';
import { encodeColumn } from './encode-column';
import { checkAsOf, type ReadOptions } from './read-tables';

export interface RowsOptions extends ReadOptions {
  /** Name of the source that findings show; '' unless said. */
  readonly source?: string;
  /** Number of the first row, as findings show it; 1 unless said. */
  readonly firstRow?: number;
  /** Units of fields that are not in the column's own unit: `{ totalFunds: '元' }`. */
  readonly units?: Readonly<Record<string, string>>;
  readonly dateSystem?: 1900 | 1904;
}

/** Where the cells of a field come from: fills `into` with `count` cells from row `from` on. */
export type FillCells = (field: string, from: number, count: number, into: (Scalar | undefined)[]) => void;

/** Rows are read in blocks that stay in the processor's cache while each column passes over them. */
const BLOCK = 512;

/** Typed columns of one ledger from cells that are known by field: the common end of the doors for developers. */
export function tableFromCells(
  ledger: Ledger,
  fields: readonly string[],
  length: number,
  fill: FillCells,
  options: RowsOptions,
): Table {
  checkAsOf(options.asOf);
  const problems: CellProblem[] = [];
  const stores = new Map<string, ColumnStore>();
  const contexts = new Map<string, ReadContext>();
  const letters: Record<string, string> = Object.create(null);
  fields.forEach((field, at) => {
    if (!Object.hasOwn(ledger.columns, field)) {
      const data = { ledger: ledger.id, field };
      throw new TaizhangError(
        'no-such-field',
        { zh: `“${ledger.title['zh-CN']}”里没有 ${field} 这一项。`, en: `The ledger ${ledger.id} has no field ${field}.` },
        data,
      );
    }
    const spec = ledger.columns[field] as ColumnSpec;
    const factor = moneyFactor(spec, options.units?.[field] ?? null, null);
    if (Number.isNaN(factor)) {
      const unit = options.units?.[field];
      throw new TaizhangError(
        'unit-unclear',
        { zh: `${spec.title} 不能用“${unit}”作单位。`, en: `${field} cannot be read in ${unit}.` },
        { ledger: ledger.id, field },
      );
    }
    letters[field] = columnLetters(at);
    stores.set(field, columnStore(field, spec.kind, length));
    contexts.set(field, { factor, dateSystem: options.dateSystem ?? 1900 });
  });
  const cells: (Scalar | undefined)[] = new Array(Math.min(BLOCK, length));
  for (let from = 0; from < length; from += BLOCK) {
    const count = Math.min(BLOCK, length - from);
    for (const [field, store] of stores) {
      fill(field, from, count, cells);
      encodeColumn(store, cells, count, from, contexts.get(field) as ReadContext, problems);
    }
  }
  problems.sort((a, b) => a.row - b.row);
  const columns = new Map<string, Column>();
  for (const field of Object.keys(ledger.columns)) {
    const store = stores.get(field);
    if (store) columns.set(field, asColumn(store));
  }
  const origins: Origin[] = [{ source: options.source ?? '', sheet: ledger.title['zh-CN'], letters, statedDate: null }];
  const originOf = new Uint16Array(length);
  const rowNumbers = new Int32Array(length);
  for (let i = 0; i < length; i++) rowNumbers[i] = (options.firstRow ?? 1) + i;
  const own = ledger.asOf === undefined ? undefined : columns.get(ledger.asOf);
  return {
    ledger: ledger.id,
    length,
    columns,
    places: { origins, originOf, rowNumbers },
    problems,
    asOf: asOfColumn(own, length, origins, originOf, options.asOf),
    regions: new Array<string>(length).fill(options.region ?? ''),
  };
}

/**
 * A table from rows whose cells are already in the order of `fields`, without any recognition: for exports and databases.
 * Cells are read like those of a sheet: money by the column's own unit unless `units` says another, blanks, damaged numbers and all.
 * A field that the ledger does not have is an error (`no-such-field`).
 *
 * @example
 * tableFromRows(person, ['memberName', 'sex'], [['测试甲', '男']]).length //=> 1
 */
export function tableFromRows(
  ledger: Ledger,
  fields: readonly string[],
  rows: readonly (readonly (Scalar | undefined)[])[],
  options: RowsOptions = {},
): Table {
  const at = new Map(fields.map((field, i) => [field, i]));
  return tableFromCells(
    ledger,
    fields,
    rows.length,
    (field, from, count, into) => {
      const i = at.get(field) as number;
      for (let row = 0; row < count; row++) into[row] = (rows[from + row] as readonly Scalar[])[i];
    },
    options,
  );
}
