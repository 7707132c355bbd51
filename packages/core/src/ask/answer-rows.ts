import { rowsOf } from '../engine/bits';
import { declaredIn } from '../engine/declared';
import { Evaluator } from '../engine/evaluate';
import type { Indicator, RowMeasure } from '../indicators/indicator';
import type { Ledger } from '../ledgers/ledger';
import type { Pack } from '../pack';
import { CellStatus, type Dataset, type Table } from '../table/table';
import type { AnswerRow } from './answer';
import type { Question } from './question';

/** The rows that a question counts, in the order of the sheets; for households one row each, with the names of all members counted. */
export function answerRows(
  indicator: Indicator,
  behind: ArrayLike<number>,
  question: Question,
  tables: Dataset['tables'],
  pack: Pack,
): readonly AnswerRow[] {
  const table = tables.get(indicator.ledger);
  const ledger = pack.ledgers.find((one) => one.id === indicator.ledger);
  if (!table || !ledger) return [];
  if (question.count !== 'household' || ledger.rowIs !== 'person')
    return Array.from(behind, (row) => rowOf(row, table, ledger, null));
  const rows = rowsThat(indicator.measure as RowMeasure, table, { tables }, pack);
  const heads = headRows(table, ledger);
  const households = new Map<string, number[]>();
  for (const row of rows) {
    const code = textAt(table, ledger.household, row);
    if (code === '') continue;
    const seen = households.get(code);
    if (seen) seen.push(row);
    else households.set(code, [row]);
  }
  return [...households].map(([code, counted]) => {
    const head = heads.get(code) ?? (counted[0] as number);
    const names = counted.map((row) => textAt(table, 'memberName', row)).filter((name) => name !== '');
    return { ...rowOf(counted[0] as number, table, ledger, head), name: [...new Set(names)].join('、') };
  });
}

function rowsThat({ where }: RowMeasure, table: Table, dataset: Dataset, pack: Pack): readonly number[] {
  if (!where) return Array.from({ length: table.length }, (_, row) => row);
  return rowsOf(new Evaluator({ dataset, declared: declaredIn(pack), policy: () => undefined }).truth(where, table.ledger).yes);
}

/** Household code → the row of its 户主. */
function headRows(table: Table, ledger: Ledger): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  if (!ledger.columns.relation) return heads;
  for (let row = 0; row < table.length; row++)
    if (textAt(table, 'relation', row) === '户主') heads.set(textAt(table, ledger.household, row), row);
  return heads;
}

function rowOf(row: number, table: Table, ledger: Ledger, head: number | null): AnswerRow {
  const { origins, originOf, rowNumbers } = table.places;
  const origin = origins[originOf[row] as number];
  const isHousehold = ledger.rowIs === 'household';
  const headName = textAt(table, 'headName', row);
  const ofHead = headName !== '' ? headName : head === null ? '' : textAt(table, 'memberName', head);
  const tailOf = (field: string, at: number): string => textAt(table, field, at).slice(-4);
  return {
    source: origin?.source ?? '',
    sheet: origin?.sheet ?? '',
    row: rowNumbers[row] as number,
    village: textAt(table, 'village', row),
    group: textAt(table, 'villageGroup', row) || textAt(table, 'hamlet', row),
    head: ofHead,
    name: textAt(table, isHousehold ? 'headName' : 'memberName', row),
    idTail:
      isHousehold || head !== null ? tailOf('headIdNumber', row) || tailOf('idNumber', head ?? row) : tailOf('idNumber', row),
    household: textAt(table, ledger.household, row),
  };
}

/** What stands in a cell, as people read it; '' where it is blank or cannot be read. */
export function textAt(table: Table, field: string | undefined, row: number): string {
  const column = field === undefined ? undefined : table.columns.get(field);
  if (!column || column.status[row] !== CellStatus.ok) return '';
  return column.texts ? (column.texts[row] as string) : column.kind.write((column.values as Float64Array)[row] as number);
}
