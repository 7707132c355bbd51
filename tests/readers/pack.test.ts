import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { declaredIn, defaultPack, excelRange, ruleExcel, ruleProse, ruleSql, stagingSql } from '@taizhang/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const { documents, parameters, rules } = defaultPack;
const declared = declaredIn(defaultPack);

/** A sheet of every ledger with one column a field; the letters do not matter here. */
function excelContext(ledgerId: string) {
  const fields = (id: string) => Object.keys(declared.ledgers.get(id)?.columns ?? {});
  const letters = (id: string, field: string) => `A${String.fromCharCode(65 + (fields(id).indexOf(field) % 26))}`;
  return {
    declared,
    ref: (field: string) => (fields(ledgerId).includes(field) ? `$${letters(ledgerId, field)}5` : undefined),
    range: (id: string, field: string) => (fields(id).includes(field) ? excelRange(id, letters(id, field), 5, 400) : undefined),
    asOf: '$A$1',
    param: () => 1,
  };
}

describe('every rule of the pack, by every reader', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    for (const ledger of defaultPack.ledgers) {
      await connection.run(stagingSql(ledger));
      await connection.run(stagingSql(ledger, true));
    }
  });
  afterAll(() => connection.closeSync());

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const sql = ruleSql(rule, { declared, documents });
    expect(sql).toMatchObject({ exact: true });
    if (sql.exact) expect((await connection.runAndReadAll(sql.sql)).getRows()).toEqual([]);

    const sentence = ruleProse(rule, { declared, parameters });
    expect(sentence).toMatch(/。$/);
    // A word in Latin letters would be an id that nobody gave a title.
    expect(sentence.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[A-Za-z]/);

    // Excel cannot say everything, but what it cannot say it must name.
    const excel = ruleExcel(rule, excelContext(rule.ledger));
    if (!excel.exact) expect(excel.why.of).not.toBe('');
  });
});
