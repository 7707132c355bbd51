import { TaizhangError } from '../error';
import type { ColumnSpec, Ledger } from '../ledgers/ledger';
import type { Scalar } from '../table/grid';
import { columnLetters } from '../table/address';
import type { CellProblem, Column, Origin, Table } from '../table/table';
import { asOfColumn } from './as-of-column';
import { asColumn, columnStore } from './column-store';
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

/** Where the cells of a field come from: fills the first `count` of `into`. */
export type FillCells = (field: string, into: (Scalar | undefined)[]) => void;

/** Typed columns of one ledger from cells that are known by field: the common end of the doors for developers. */
export function tableFromCells(ledger: Ledger, fields: readonly string[], length: number, fill: FillCells, options: RowsOptions): Table {
  checkAsOf(options.asOf);
  const problems: CellProblem[] = [];
  const stores = new Map<string, Column>();
  const cells: (Scalar | undefined)[] = new Array(length);
  const letters: Record<string, string> = Object.create(null);
  fields.forEach((field, at) => {
    if (!Object.hasOwn(ledger.columns, field)) {
      const data = { ledger: ledger.id, field };
      throw new TaizhangError('no-such-field', { zh: `“${ledger.title['zh-CN']}”里没有 ${field} 这一项。`, en: `The ledger ${ledger.id} has no field ${field}.` }, data);
    }
    const spec = ledger.columns[field] as ColumnSpec;
    const factor = moneyFactor(spec, options.units?.[field] ?? null, null);
    if (Number.isNaN(factor)) {
      const unit = options.units?.[field];
      throw new TaizhangError('unit-unclear', { zh: `${spec.title} 不能用“${unit}”作单位。`, en: `${field} cannot be read in ${unit}.` }, { ledger: ledger.id, field });
    }
    letters[field] = columnLetters(at);
    fill(field, cells);
    const store = columnStore(field, spec.kind, length);
    encodeColumn(store, cells, length, 0, { factor, dateSystem: options.dateSystem ?? 1900 }, problems);
    stores.set(field, asColumn(store));
  });
  problems.sort((a, b) => a.row - b.row);
  const columns = new Map<string, Column>();
  for (const field of Object.keys(ledger.columns)) {
    const column = stores.get(field);
    if (column) columns.set(field, column);
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
    asOf: asOfColumn(ledger, own, length, origins, originOf, options.asOf),
    regions: new Array<string>(length).fill(options.region ?? ''),
  };
}

/**
 * A table from rows whose cells are already in the order of `fields`, without any recognition: for exports and databases.
 * Cells are read like those of a sheet: money by the column's own unit unless `units` says another, blanks, damaged numbers and all.
 * A field that the ledger does not have is an error (`no-such-field`).
 *
 * @example
 * tableFromRows(person, ['name', 'sex'], [['测试甲', '男']]).length //=> 1
 */
export function tableFromRows(ledger: Ledger, fields: readonly string[], rows: readonly (readonly (Scalar | undefined)[])[], options: RowsOptions = {}): Table {
  const at = new Map(fields.map((field, i) => [field, i]));
  return tableFromCells(
    ledger,
    fields,
    rows.length,
    (field, into) => {
      const i = at.get(field) as number;
      for (let row = 0; row < rows.length; row++) into[row] = (rows[row] as readonly Scalar[])[i];
    },
    options,
  );
}
