import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { excelOf } from '../../packages/core/src/emit/excel';
import { type ExcelContext, excelRange } from '../../packages/core/src/emit/excel-context';
import { typeOf } from '../../packages/core/src/engine/declared';
import { evaluateRow, type PolicyLookup, type RowValue } from '../../packages/core/src/engine/explain';
import type { Node } from '../../packages/core/src/expr/node';
import type { ValueType } from '../../packages/core/src/kinds/kind';
import { createPolicy } from '../../packages/core/src/policy/resolve';
import { columnLetters } from '../../packages/core/src/table/address';
import { CellStatus, type Column, type Dataset, type Table } from '../../packages/core/src/table/table';
import { treeMaker } from './random-tree';
import { colours, declarations, documents, line, measures, pick, randomCleanDataset, randomFrom, rate } from './random-world';

const deep = process.env.TAIZHANG_DEEP === '1' ? 20 : 1;
const datasets = 15 * deep;
const treesEach = 60;
/** Days from the epoch of Excel's day numbers to 1970-01-01. */
const excelEpoch = 25569;
const sheets: Readonly<Record<string, string>> = { household: "一村'户", member: '人 表' };

const resolved = createPolicy(documents);
const policy: PolicyLookup = (parameter, day, region) => resolved.valueAt(parameter, day, region)?.value;

function sheetCell(column: Column, row: number): string | number | null {
  if (column.status[row] === CellStatus.blank) return null;
  if (column.status[row] !== CellStatus.ok) return '无';
  if (column.texts) return `'${column.texts[row]}`;
  const value = column.values?.[row] as number;
  if (column.kind.type === 'date') return value + excelEpoch;
  if (column.kind.type === 'number') return value;
  if (column.kind.type === 'codes')
    return Object.keys(measures.values)
      .filter((_, i) => value & (1 << i))
      .join('、');
  return column.kind.write(value);
}

/** Fields from column A, then the row's day and its policy values, which a formula may point at. */
function sheetRows(table: Table): (string | number | null)[][] {
  const header = [...table.columns.keys(), 'asOf', line.id, rate.id];
  return [
    header,
    ...Array.from({ length: table.length }, (_, row) => {
      const day = table.asOf.status[row] === CellStatus.ok ? (table.asOf.values?.[row] as number) : null;
      const values = [line, rate].map(({ id }) =>
        day === null ? null : (policy(id, day, table.regions[row] as string) ?? null),
      );
      return [
        ...[...table.columns.values()].map((column) => sheetCell(column, row)),
        day === null ? null : day + excelEpoch,
        ...values,
      ];
    }),
  ];
}

function contextAt(dataset: Dataset, ledger: string, row: number): ExcelContext {
  const lettersOf = (id: string, field: string): string | undefined => {
    const fields = [...(dataset.tables.get(id)?.columns.keys() ?? []), 'asOf', line.id, rate.id];
    return fields.includes(field) ? columnLetters(fields.indexOf(field)) : undefined;
  };
  const ref = (field: string) => {
    const letters = lettersOf(ledger, field);
    return letters === undefined ? undefined : `$${letters}${row + 2}`;
  };
  return {
    declared: declarations,
    ref,
    range: (id, field) => {
      const letters = lettersOf(id, field);
      return letters === undefined
        ? undefined
        : excelRange(sheets[id] as string, letters, 2, (dataset.tables.get(id)?.length ?? 0) + 1);
    },
    asOf: ref('asOf') as string,
    param: ref,
  };
}

/** What the formula must show for the scalar evaluator's answer. */
function shown(value: RowValue, type: ValueType): string | number {
  if (type === 'truth') return value === null ? 2 : value ? 1 : 0;
  if (value === null) return '';
  if (type === 'date') return (value as number) + excelEpoch;
  if (type === 'code') return Object.keys(colours.values)[(value as number) - 1] ?? '';
  return value as string | number;
}

/** Bare references of blank cells come back as nothing, and floating sums within a hair. */
const same = (found: unknown, expected: string | number): boolean =>
  typeof expected === 'number' && typeof found === 'number' ? Math.abs(found - expected) < 1e-9 : (found ?? '') === expected;

/** INDEX(…,0), which makes Excel take a product as an array, is what this engine does by itself and cannot read. */
const withoutIndex = (formula: string): string => formula.replaceAll(/MATCH\(1,INDEX\((1\*[^,]*),0\),0\)/g, 'MATCH(1,$1,0)');

describe('formulas in a calculation engine', () => {
  test(`${datasets * treesEach} trees give what the scalar evaluator gives`, { timeout: 120_000 * deep }, () => {
    let exact = 0;
    const refused = new Map<string, number>();
    for (let seed = 1; seed <= datasets; seed++) {
      const random = randomFrom(1000 + seed);
      const dataset = randomCleanDataset(random);
      const ledger = pick(random, ['household', 'member'] as const);
      const table = dataset.tables.get(ledger) as Table;
      const workbook = HyperFormula.buildFromSheets(
        Object.fromEntries([...dataset.tables].map(([id, one]) => [sheets[id] as string, sheetRows(one)])),
        { licenseKey: 'gpl-v3', useArrayArithmetic: true, dateFormats: ['YYYY-MM-DD'] },
        // This engine has no constants TRUE and FALSE of its own.
        [
          { name: 'TRUE', expression: '=TRUE()' },
          { name: 'FALSE', expression: '=FALSE()' },
        ],
      );
      const sheet = workbook.getSheetId(sheets[ledger] as string) as number;
      const make = treeMaker(random, dataset, { depth: 3, forFormulas: true });
      for (let i = 0; i < treesEach; i++) {
        const type = pick(random, ['truth', 'truth', 'number', 'date', 'text', 'code'] as const);
        const node: Node = make(type, ledger);
        for (let row = 0; row < table.length; row++) {
          const text = excelOf(node, ledger, contextAt(dataset, ledger, row));
          if (!text.exact) {
            refused.set(`${text.why.code} ${text.why.of}`, (refused.get(`${text.why.code} ${text.why.of}`) ?? 0) + 1);
            break;
          }
          if (row === 0) exact++;
          const found = workbook.calculateFormula(`=${withoutIndex(text.formula)}`, sheet);
          const value = evaluateRow(node, { declared: declarations, dataset, ledger, row, policy });
          const expected = shown(value, typeOf(node, declarations));
          expect(
            same(found, expected),
            `seed ${seed}, ${ledger} row ${row}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}\n${text.formula}\n${JSON.stringify(node)}`,
          ).toBe(true);
        }
      }
      workbook.destroy();
    }
    expect(exact / (datasets * treesEach), JSON.stringify([...refused])).toBeGreaterThan(0.7);
  });
});
