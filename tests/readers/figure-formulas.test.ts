import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CellStatus, check, compute, defaultPack, type Grid, type Indicator } from '@taizhang/core';
import { readPolicyFile } from '@taizhang/core/border';
import { type FigureFormula, figureFormulas, printedFigure, printedPart, type Reading, readGrids } from '@taizhang/core/report';
import { readWorkbook } from '@taizhang/files';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';

const bundled = fileURLToPath(new URL('../../examples/workbooks/测试镇台账.xlsx', import.meta.url));

const policyFile = fileURLToPath(new URL('../../examples/workbooks/示例政策值.json', import.meta.url));
const example = readPolicyFile(readFileSync(policyFile, 'utf8'), defaultPack.parameters);
const options = { asOf: '2023-12-31', region: '520000', policy: example.ok ? [example.value] : [] };

/** A calculation engine that nobody of us wrote, holding the workbook as it is and one sheet of ours. */
function calculator(grids: readonly Grid[]) {
  const sheets = Object.fromEntries(
    grids.map((grid) => {
      const rows: (string | number | boolean | null)[][] = [];
      grid.rows.forEach((cells, i) => {
        rows[(grid.rowNumbers[i] as number) - 1] = cells.map((cell) =>
          typeof cell === 'string' ? `'${cell}` : cell !== null && typeof cell === 'object' ? null : cell,
        );
      });
      return [grid.sheet, Array.from(rows, (row) => row ?? [])];
    }),
  );
  const numbers = Array.from({ length: 3000 }, (_, i) => [i + 1]);
  const engine = HyperFormula.buildFromSheets(
    { ...sheets, 行号: numbers, 指标: [] },
    { licenseKey: 'gpl-v3', useArrayArithmetic: true },
  );
  const at = engine.getSheetId('指标') as number;
  return (text: string): unknown => {
    // This engine gives ROW of a range its first row only; a column of row numbers stands in for what Excel gives.
    const said = text.replace(/ROW\([^()]*!\$[A-Z]+(\$\d+:)\$[A-Z]+(\$\d+)\)/g, "'行号'!$$A$1$$A$2");
    engine.setCellContents({ sheet: at, row: 0, col: 0 }, [[`=${said}`]]);
    return engine.getCellValue({ sheet: at, row: 0, col: 0 });
  };
}

function read(bytes: Uint8Array): Reading {
  return readGrids(readWorkbook(bytes, { name: '测试镇台账.xlsx' }).grids, defaultPack, options);
}

/** The same workbook as a careful clerk would write it: every cell by the list, numbers as numbers. */
function cleaned(reading: Reading): Reading {
  const grids = reading.sheets.flatMap((sheet) => {
    const table = sheet.ledger === null ? undefined : reading.dataset.tables.get(sheet.ledger);
    if (!table || sheet.dataRows.length === 0) return [];
    const { originOf, origins, rowNumbers } = table.places;
    const rowAt = new Map<number, number>();
    originOf.forEach((origin, row) => {
      if (origins[origin]?.sheet === sheet.grid.sheet) rowAt.set(rowNumbers[row] as number, row);
    });
    const fieldAt = new Map(sheet.bindings.map(({ column, field }) => [column, field]));
    const rows = sheet.grid.rows.map((cells, i) => {
      const row = rowAt.get(sheet.grid.rowNumbers[i] as number);
      if (row === undefined) return cells;
      return Array.from({ length: sheet.grid.columnCount }, (_, column) => {
        const field = fieldAt.get(column);
        const typed = field === undefined ? undefined : table.columns.get(field);
        if (!typed) return cells[column] ?? null;
        if (typed.status[row] !== CellStatus.ok) return null;
        if (typed.texts) return typed.texts[row] as string;
        const value = typed.values?.[row] as number;
        if (typed.kind.type === 'date') return value + 25569;
        const tenThousand = defaultPack.ledgers.find(({ id }) => id === sheet.ledger)?.columns[field as string]?.unit === '万元';
        if (typed.kind.type === 'number') return typed.kind.id === 'money' ? value / (tenThousand ? 1e6 : 100) : value;
        return typed.kind.write(value);
      });
    });
    return [{ ...sheet.grid, rows, merges: [] }];
  });
  return readGrids(grids, defaultPack, options);
}

const indicators = new Map(defaultPack.indicators.map((one) => [one.id, one]));
const dirty = read(new Uint8Array(readFileSync(bundled)));
const clean = cleaned(dirty);

describe.each([
  ['as it is', dirty, 20],
  ['cleaned', clean, 70],
] as const)('formulas of the bundled township %s', (_, reading, least) => {
  const evaluate = calculator(reading.sheets.map(({ grid }) => grid));
  const { findings } = check(reading.dataset, defaultPack, { policy: reading.policy.lookup });

  test.each([[[]], [['village']]])('say what the engine says, by %j', (by) => {
    const result = compute(reading.dataset, defaultPack, { policy: reading.policy.lookup, findings, by });
    const formulaOf = figureFormulas(reading, result);
    const wrong: unknown[] = [];
    const exact = new Set<string>();
    for (const figure of result.figures) {
      const indicator = indicators.get(figure.indicator) as Indicator;
      const formula = formulaOf(figure, indicator);
      if ('code' in formula) continue;
      exact.add(indicator.id);
      const said = answers(formula, evaluate);
      const meant = {
        numerator: printedPart(figure.numerator, 'numerator', indicator, defaultPack.ledgers),
        denominator: printedPart(figure.denominator, 'denominator', indicator, defaultPack.ledgers),
        undecided: figure.undecided,
        value: figure.value === null ? '—' : printedFigure(figure.value, indicator),
      };
      if (JSON.stringify(said) !== JSON.stringify(meant))
        wrong.push([figure.indicator, figure.group, said, meant, formula.numerator]);
    }
    expect(wrong).toEqual([]);
    if (reading === clean) expect([...exact]).toContain('income/households-below-monitoring-line');
    expect(exact.size).toBeGreaterThan(by.length === 0 ? least : 5);
  });
});

function answers(formula: FigureFormula, evaluate: (text: string) => unknown) {
  const numerator = evaluate(formula.numerator);
  const denominator = formula.denominator === null ? null : evaluate(formula.denominator);
  return {
    numerator,
    denominator,
    undecided: evaluate(formula.undecided),
    value: evaluate(formula.value(`(${numerator})`, `(${denominator})`)),
  };
}
