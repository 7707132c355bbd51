import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SqlContext, sqlOf } from '../../packages/core/src/emit/sql';
import { typeOf } from '../../packages/core/src/engine/declared';
import { evaluateRow, type PolicyLookup, type RowValue } from '../../packages/core/src/engine/explain';
import type { Node } from '../../packages/core/src/expr/node';
import type { ValueType } from '../../packages/core/src/kinds/kind';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import type { Dataset } from '../../packages/core/src/table/table';
import { treeMaker } from './random-tree';
import { declarations, documents, officeDocuments, pick, randomDataset, randomFrom } from './random-world';
import { stage } from './stage';
import { vectorised, vectorisedTogether } from './vectorised';

const deep = process.env.TAIZHANG_DEEP === '1' ? 20 : 1;
const datasets = 50 * deep;
const treesEach = 60;
const types: readonly ValueType[] = ['truth', 'truth', 'truth', 'number', 'number', 'date', 'text', 'code', 'codes'];

const resolved = createPolicy(documents, { extra: officeDocuments });
const policy: PolicyLookup = (parameter, day, region) => resolved.valueAt(parameter, day, region)?.value;

function oracle(node: Node, ledger: string, dataset: Dataset): RowValue[] {
  const length = dataset.tables.get(ledger)?.length ?? 0;
  return Array.from({ length }, (_, row) => evaluateRow(node, { declared: declarations, dataset, ledger, row, policy }));
}

/** SQL's answers as the evaluator writes them; BIGINT comes as bigint, and a negative zero is zero. */
const plain = (value: unknown): RowValue =>
  typeof value === 'bigint' ? Number(value) : typeof value === 'number' ? value + 0 : (value as RowValue);

async function bySql(
  nodes: readonly Node[],
  ledger: string,
  context: SqlContext,
  connection: DuckDBConnection,
): Promise<RowValue[][]> {
  const columns = nodes.map((node, i) => {
    const text = sqlOf(node, ledger, context);
    if (!text.exact) throw new Error(`${text.why.code} ${text.why.of} ${JSON.stringify(node)}`);
    return `${text.sql} AS c${i}`;
  });
  const result = await connection.runAndReadAll(`SELECT ${columns.join(', ')} FROM "${ledger}" AS r0 ORDER BY r0."$row"`);
  const rows = result.getRows();
  return nodes.map((_, i) => rows.map((row) => plain(row[i])));
}

/** All trees in one query; when the engine refuses, one by one, so that the message names the tree. */
async function bySqlOrOneByOne(
  nodes: readonly Node[],
  ledger: string,
  context: SqlContext,
  connection: DuckDBConnection,
): Promise<RowValue[][]> {
  try {
    return await bySql(nodes, ledger, context, connection);
  } catch {
    const answers: RowValue[][] = [];
    for (const node of nodes) {
      try {
        answers.push(...(await bySql([node], ledger, context, connection)));
      } catch (error) {
        throw new Error(`${String(error)}\n${JSON.stringify(node)}`);
      }
    }
    return answers;
  }
}

describe('random trees over random ledgers', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  });
  afterAll(() => connection.closeSync());

  test(`${datasets * treesEach} trees mean the same to every reader`, { timeout: 120_000 * deep }, async () => {
    let known = 0;
    let unknown = 0;
    for (let seed = 1; seed <= datasets; seed++) {
      const random = randomFrom(seed);
      const dataset = randomDataset(random);
      const ledger = pick(random, ['household', 'member'] as const);
      const make = treeMaker(random, dataset);
      const nodes = Array.from({ length: treesEach }, () => make(pick(random, types), ledger));
      const staged = await stage(connection, dataset);
      const sql = await bySqlOrOneByOne(
        nodes,
        ledger,
        { declared: declarations, documents, extra: officeDocuments, staged },
        connection,
      );
      const together = vectorisedTogether(nodes, ledger, dataset, policy);
      nodes.forEach((node, i) => {
        const expected = oracle(node, ledger, dataset);
        const about = `seed ${seed}, ${ledger}, ${typeOf(node, declarations)}: ${JSON.stringify(node)}`;
        expect(sql[i], `SQL, ${about}`).toEqual(expected);
        expect(vectorised(node, ledger, dataset, policy), `vectorised, ${about}`).toEqual(expected);
        expect(together[i], `vectorised together, ${about}`).toEqual(expected);
        for (const value of expected) value === null ? unknown++ : known++;
      });
    }
    // A generator whose trees are nearly all unknown would prove nothing.
    expect(known / (known + unknown)).toBeGreaterThan(0.3);
  });
});
