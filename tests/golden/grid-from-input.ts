import { existsSync, readFileSync } from 'node:fs';
import type { RecognizeOptions } from '../../packages/core/src/sheet/recognize';
import { columnNumber } from '../../packages/core/src/table/address';
import { formulaKey, type Grid, type GridRange, gridFromRows, type Scalar } from '../../packages/core/src/table/grid';

interface Input {
  readonly about: string;
  readonly sheet?: string;
  readonly firstRow?: number;
  readonly dateSystem?: 1900 | 1904;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Formulas by address: `{ "C9": "SUM(C5:C8)" }`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly options?: RecognizeOptions;
  readonly rows: readonly (readonly Scalar[])[];
}

function cell(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  return { row: Number(match[2]), column: columnNumber(match[1] as string) };
}

function range(text: string): GridRange {
  const [from, to] = text.split(':') as [string, string];
  const a = cell(from);
  const b = cell(to);
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}

/** Plain CSV: a comma parts cells, quotes keep them together; every cell is text. */
function csvRows(text: string): Scalar[][] {
  return text.split(/\r?\n/).map((line) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => (cell === '' ? null : cell.replace(/^"|"$/g, '').replace(/""/g, '"'))));
}

/** Reads the input of a golden case. */
export function gridFromInput(folder: string): { readonly grid: Grid; readonly options: RecognizeOptions } {
  if (existsSync(`${folder}/input.csv`)) return { grid: gridFromRows(csvRows(readFileSync(`${folder}/input.csv`, 'utf8')), { source: 'input.csv' }), options: {} };
  const input = JSON.parse(readFileSync(`${folder}/input.json`, 'utf8')) as Input;
  const grid = gridFromRows(input.rows, {
    source: 'input.xlsx',
    sheet: input.sheet ?? 'Sheet1',
    firstRow: input.firstRow ?? 1,
    dateSystem: input.dateSystem ?? 1900,
    merges: (input.merges ?? []).map(range),
  });
  const formulas = new Map(Object.entries(input.formulas ?? {}).map(([address, formula]) => [formulaKey(cell(address).row, cell(address).column), formula]));
  const extra = { ...(input.hiddenRows ? { hiddenRows: new Set(input.hiddenRows) } : {}), ...(formulas.size > 0 ? { formulas } : {}) };
  return { grid: { ...grid, ...extra }, options: input.options ?? {} };
}
