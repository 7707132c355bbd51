import type { DuckDBConnection } from '@duckdb/node-api';
import { stagedName, stagingSql } from '../../packages/core/src/emit/sql';
import type { Column, Dataset, Table } from '../../packages/core/src/table/table';
import { ledgers } from './random-world';

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function cellSql(column: Column, row: number): string {
  // A doubtful cell has a value, which must not be staged.
  if (column.status[row] !== 0) return 'NULL';
  if (column.texts) return quote(column.texts[row] as string);
  const value = column.values?.[row] as number;
  return column.kind.type === 'truth' ? (value === 1 ? 'TRUE' : 'FALSE') : String(value);
}

function insertSql(table: Table, previous: boolean): string | null {
  const fields = [...table.columns.values()];
  const names = ['$row', '$asOf', '$region', ...fields.flatMap((column) => [column.field, `${column.field}$s`])];
  const rows = Array.from({ length: table.length }, (_, row) => {
    const own = [String(row), cellSql(table.asOf, row), quote(table.regions[row] as string)];
    return `(${[...own, ...fields.flatMap((column) => [cellSql(column, row), String(column.status[row])])].join(', ')})`;
  });
  if (rows.length === 0) return null;
  return `INSERT INTO "${stagedName(table.ledger, previous)}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES ${rows.join(', ')}`;
}

/** Puts a data set into staged tables and tells which there are. */
export async function stage(connection: DuckDBConnection, dataset: Dataset): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const staged = new Map<string, ReadonlySet<string>>();
  for (const [tables, previous] of [
    [dataset.tables, false],
    [dataset.previous ?? new Map<string, Table>(), true],
  ] as const) {
    for (const [id, table] of tables) {
      const name = stagedName(id, previous);
      await connection.run(`DROP TABLE IF EXISTS "${name}"`);
      await connection.run(stagingSql(ledgers[id as keyof typeof ledgers], previous));
      const insert = insertSql(table, previous);
      if (insert) await connection.run(insert);
      staged.set(name, new Set(table.columns.keys()));
    }
  }
  return staged;
}
