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
