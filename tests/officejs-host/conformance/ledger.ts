import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { SheetData, WorkbookData } from '../book/workbook-data';
import type { HostOptions } from '../host/excel-host';
import { type OpenedHost, openHost } from '../open-host';

/** A small ledger: two sheets, one of them empty. */
export const LEDGER: WorkbookData = {
  sheets: [
    {
      name: '户信息',
      cells: [
        ['户编号', '户主', '人数', '日期', '收入'],
        ['H1', '测试甲', 3, { value: 44197, numberFormat: 'yyyy/m/d' }, { value: 9000.5, formula: '=1000*9+0.5' }],
        ['H2', '测试乙', 2, { value: 44228, numberFormat: 'yyyy/m/d' }, 12000],
        ['H3', '测试丙', true, null, { value: { error: '#N/A' } }],
      ],
    },
    { name: '空表' },
  ],
};

export const sheets = (...list: SheetData[]): WorkbookData => ({ sheets: list });

/** One realm for a file, a fresh workbook for each test; at its end nothing may have been asked for that the model lacks. */
export function conformance(options: Omit<HostOptions, 'workbook'> = {}) {
  const at = { expectUnimplemented: [] as string[] } as OpenedHost & { expectUnimplemented: string[] };
  beforeAll(async () => {
    Object.assign(at, await openHost({ workbook: LEDGER, ...options }));
  });
  beforeEach(() => {
    at.host.load(LEDGER);
    at.expectUnimplemented = [];
  });
  afterEach(() => expect(at.host.unimplemented).toEqual(at.expectUnimplemented));
  return at;
}

/** The code with which a batch fails; 'no error' when it does not. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'no error';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
