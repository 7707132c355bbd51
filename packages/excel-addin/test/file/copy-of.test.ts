import { dayOfSerial, type Grid, gridFromRows } from '@taizhang/core';
import { readWorkbook, writeWorkbook } from '@taizhang/files';
import { expect, test } from 'vitest';
import { newWorkbook } from '../../src/host/file/copy-of';
import { documentKey } from '../../src/host/file/document-key';

test('dates of an old .xls that counts from 1904 stay the same days in the new workbook', () => {
  const grid: Grid = {
    ...gridFromRows(
      [
        ['户编号', '识别时间', '人口'],
        ['5200000001', 43_538, 3],
      ],
      { source: '户表.xls', sheet: '户表' },
    ),
    dateSystem: 1904,
    formats: ['General', 'yyyy/m/d'],
    formatOf: [null, [0, 1, 0]],
  };
  const bytes = writeWorkbook(newWorkbook([{ original: grid, grid, written: new Map() }], []));
  const [saved] = readWorkbook(bytes, { name: '户表.xlsx' }).grids;
  expect(saved?.rows[1]?.[2]).toBe(3);
  expect(dayOfSerial(saved?.rows[1]?.[1] as number, 1900)).toBe(dayOfSerial(43_538, 1904));
});

test('rounds are those of next month’s export, never those of another village or group', () => {
  const keyOf = (name: string): string => documentKey(name, ['户表']);
  expect(keyOf('测试村户表2024-02(1).xlsx')).toBe(keyOf('测试村户表2024年01月.xlsx'));
  expect(keyOf('3组户表.xlsx')).not.toBe(keyOf('4组户表.xlsx'));
  expect(keyOf('第12村2024年.xlsx')).not.toBe(keyOf('第2村2024年.xlsx'));
});
