import { describe, expect, it } from 'vitest';
import { documentKey } from '../../src/host/file/document-key';

const key = (name: string, sheets: readonly string[] = ['户表']): string => documentKey(name, sheets);

describe('under which key the history of a file is kept', () => {
  it.each([
    ['一村户表20231201.xlsx', '一村户表20231215 副本.xlsx'],
    ['户表2023年12月.xlsx', '户表2024年1月5日.xlsx'],
    ['户表2023-12-01.xlsx', '户表2024_01_31 (2).xlsx'],
    ['户表12月.xlsx', '户表1月 - 副本 (3).xlsx'],
    ['户表202312.xls', '户表2024.核查.xlsx'],
    ['户表12.15.xlsx', '户表1.5.xlsx'],
    ['３村户表２０２３１２０１.xlsx', '3村户表20240101.xlsx'],
  ])('%s and %s are one ledger', (a, b) => expect(key(a)).toBe(key(b)));

  it.each([
    ['1村花名册.xlsx', '2村花名册.xlsx'],
    ['花名册1.xlsx', '花名册2.xlsx'],
    ['花名册01.xlsx', '花名册02.xlsx'],
    ['3组户表20231201.xlsx', '4组户表20231201.xlsx'],
    ['520000101花名册.xlsx', '520000102花名册.xlsx'],
  ])('%s and %s are two', (a, b) => expect(key(a)).not.toBe(key(b)));

  it('dates in names of sheets do not count, other numbers do', () => {
    expect(key('户.xlsx', ['户表202312'])).toBe(key('户.xlsx', ['户表202401']));
    expect(key('户.xlsx', ['1组'])).not.toBe(key('户.xlsx', ['2组']));
  });
});
