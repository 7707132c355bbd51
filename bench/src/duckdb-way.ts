import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ruleSql } from '../../packages/core/src/emit/sql';
import { declaredIn } from '../../packages/core/src/engine/declared';
import { CellStatus, type Dataset, type Table } from '../../packages/core/src/table/table';
import { benchPack } from './rules';
import { Violations } from './violations';

/** Our staged columns as DuckDB tables: loading is outside the measured time. */
export async function load(dataset: Dataset): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const [id, table] of dataset.tables) await loadTable(connection, id, table);
  return connection;
}

async function loadTable(connection: DuckDBConnection, id: string, table: Table): Promise<void> {
  const columns = [...table.columns.values()];
  const type = (kind: string): string =>
    kind === 'text' ? 'VARCHAR' : kind === 'truth' ? 'BOOLEAN' : kind === 'number' ? 'DOUBLE' : 'INTEGER';
  await connection.run(
    `CREATE TABLE "${id}" ("$row" INTEGER, "$asOf" INTEGER, "$region" VARCHAR, ${columns.map((c) => `"${c.field}" ${type(c.kind.type)}, "${c.field}$s" UTINYINT`).join(', ')})`,
  );
  const appender = await connection.createAppender(id);
  for (let row = 0; row < table.length; row++) {
    appender.appendInteger(row);
    appender.appendInteger((table.asOf.values as Float64Array)[row] as number);
    appender.appendVarchar('');
    for (const column of columns) {
      const ok = column.status[row] === CellStatus.ok;
      if (!ok) appender.appendNull();
      else if (column.texts !== null) appender.appendVarchar(column.texts[row] as string);
      else {
        const value = (column.values as Float64Array)[row] as number;
        if (column.kind.type === 'truth') appender.appendBoolean(value === 1);
        else if (column.kind.type === 'number') appender.appendDouble(value);
        else appender.appendInteger(value);
      }
      appender.appendUTinyInt(column.status[row] as number);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** The same rules as SQL, written by our own reader; a bad checksum makes the ID unknown to the rest, as in the layers of check. */
export async function duckdbWay(connection: DuckDBConnection, dataset: Dataset): Promise<Violations> {
  const out = new Violations();
  for (const table of dataset.tables.values())
    for (const problem of table.problems) out.add(`${table.ledger}/${problem.field}`, problem.row);
  const context = {
    declared: declaredIn(benchPack),
    documents: [],
    staged: new Map([...dataset.tables].map(([id, table]) => [id, new Set(table.columns.keys())])),
  };
  const cells = new Set(['person/id-present', 'person/id-checksum', 'person/phone', 'person/months']);
  const ordered = [...benchPack.rules].sort((a, b) => Number(cells.has(b.id)) - Number(cells.has(a.id)));
  let doubted = false;
  for (const rule of ordered) {
    if (!cells.has(rule.id) && !doubted) {
      await connection.run(
        `CREATE OR REPLACE TEMP TABLE kept AS SELECT "$row", "idNumber", "workMonths", "idNumber$s", "workMonths$s" FROM person`,
      );
      for (const [id, field] of [
        ['person/id-checksum', 'idNumber'],
        ['person/months', 'workMonths'],
      ] as const) {
        const rows = out.rows.get(id) ?? [];
        if (rows.length > 0)
          await connection.run(`UPDATE person SET "${field}" = NULL, "${field}$s" = 3 WHERE "$row" IN (${rows.join(',')})`);
      }
      doubted = true;
    }
    const sql = ruleSql(rule, context);
    if (!sql.exact) throw new Error(`${rule.id}: ${JSON.stringify(sql)}`);
    const result = await connection.runAndReadAll(`SELECT "$row" FROM (${sql.sql}) AS t WHERE outcome = 1`);
    const rows = result.getRows().map((r) => Number(r[0]));
    if (rule.once) {
      const code = dataset.tables.get(rule.ledger)?.columns.get(rule.once[0] as string)?.texts as readonly string[];
      const seen = new Set<string>();
      for (const row of rows) {
        if (seen.has(code[row] as string)) continue;
        seen.add(code[row] as string);
        out.add(rule.id, row);
      }
    } else for (const row of rows) out.add(rule.id, row);
  }
  await connection.run(
    `UPDATE person SET "idNumber" = k."idNumber", "idNumber$s" = k."idNumber$s", "workMonths" = k."workMonths", "workMonths$s" = k."workMonths$s" FROM kept k WHERE person."$row" = k."$row"`,
  );
  return out;
}
