import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grid } from '@taizhang/core';
import { readWorkbook } from '@taizhang/files';

const folder = new URL('../../../examples/workbooks/', import.meta.url);
let grids: readonly Grid[] | null = null;

/** The sheets of the bundled township, with planted errors; synthetic persons only. */
export function townshipGrids(): readonly Grid[] {
  const name = '测试镇台账.xlsx';
  grids ??= readWorkbook(readFileSync(fileURLToPath(new URL(name, folder))), { name }).grids;
  return grids;
}

/** The errors that were planted in it. */
export function townshipFaults(): readonly Fault[] {
  return JSON.parse(readFileSync(fileURLToPath(new URL('测试镇台账.答案.json', folder)), 'utf8')).faults as Fault[];
}

export interface Fault {
  readonly kind: string;
  readonly title: string;
  readonly expect: 'error' | 'suspect' | 'notice';
  readonly rule: readonly string[];
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
}

/** The office's own policy values for it. */
export function townshipPolicy(): string {
  return readFileSync(fileURLToPath(new URL('示例政策值.json', folder)), 'utf8');
}

/** The first thirty households of its first village with their persons: small enough for many checks in a test. */
export function hamletGrids(): readonly Grid[] {
  const isTheirs = (row: Grid['rows'][number]): boolean =>
    row.some((cell) => /^52000010010000[0-2]\d$/.test(typeof cell === 'string' ? cell.trim() : String(cell ?? '')));
  return townshipGrids().map((grid): Grid => {
    const kept = grid.rows.flatMap((row, i) => (i < 4 || isTheirs(row) ? [i] : []));
    const { formatOf, formulas: _formulas, ...rest } = grid;
    return {
      ...rest,
      rows: kept.map((i) => grid.rows[i] as Grid['rows'][number]),
      rowNumbers: Int32Array.from(kept, (_, i) => i + 1),
      merges: grid.merges.filter((merge) => merge.bottom <= 4),
      ...(formatOf ? { formatOf: kept.map((i) => formatOf[i] ?? null) } : {}),
    };
  });
}
