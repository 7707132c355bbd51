import { describe, expect, test } from 'vitest';
import { household } from '../../src/ledgers/household';
import type { ColumnSpec } from '../../src/ledgers/ledger';
import { person } from '../../src/ledgers/person';
import { ledgers } from '../../src/ledgers/registry';
import { cellForm } from '../../src/sheet/cell-form';
import { readTables } from '../../src/sheet/read-tables';
import { recognize } from '../../src/sheet/recognize';
import { type Grid, gridFromRows, type Scalar } from '../../src/table/grid';
import type { Binding, Sheet } from '../../src/table/sheet';

const PERSONS = ['户编号', '姓名', '证件号码', '出生日期', '性别', '与户主关系', '是否参加城乡居民基本医疗保险', '务工月数'];

/** A sheet of persons whose column of that title holds these cells. */
function personSheet(title: string, cells: readonly Scalar[], format?: string): { sheet: Sheet; binding: Binding } {
  const at = PERSONS.indexOf(title);
  const rows = cells.map((cell, i): Scalar[] =>
    PERSONS.map((header, j) => {
      if (j === at) return cell;
      return header === '户编号' ? `52000010010000${10 + i}` : header === '姓名' ? `测试${'甲乙丙丁戊己庚辛'[i % 8]}` : null;
    }),
  );
  const grid: Grid = {
    ...gridFromRows([PERSONS, ...rows], { source: '甲.xlsx', sheet: '人表' }),
    ...(format
      ? { formats: ['General', format], formatOf: [null, ...rows.map((row) => row.map((_, j) => (j === at ? 1 : 0)))] }
      : {}),
  };
  const sheet = recognize(grid, ledgers, { ledger: 'person' })[0] as Sheet;
  const binding = sheet.bindings.find((one) => one.column === at);
  if (!binding) throw new Error(`not bound: ${title}`);
  return { sheet, binding };
}

const formOf = (
  title: string,
  field: keyof typeof person.columns,
  cells: readonly Scalar[],
  value: Parameters<typeof cellForm>[3],
  format?: string,
) => {
  const { sheet, binding } = personSheet(title, cells, format);
  return cellForm(sheet, binding, person.columns[field] as ColumnSpec, value);
};

describe('a date is written as the column writes dates', () => {
  const dates: [string, readonly Scalar[], Scalar, string | undefined][] = [
    ['with dashes', ['1990-01-02', '1991-11-12'], '2020-04-09', '@'],
    ['with slashes', ['1990/1/2', '1991/11/12'], '2020/4/9', '@'],
    ['with slashes and noughts', ['1990/01/02', '1991/11/12', '1992/03/04'], '2020/04/09', '@'],
    ['with dots', ['1990.1.2', '1991.3.4'], '2020.4.9', '@'],
    ['as digits', ['19900102', '19911112'], '20200409', '@'],
    ['as numbers of digits', [19900102, 19911112], 20200409, undefined],
    ['in Chinese', ['1990年1月2日', '1991年11月12日'], '2020年4月9日', '@'],
    ['as most are', ['1990年1月2日', '1991-11-12', '1991-11-13'], '2020-04-09', '@'],
  ];
  test.each(dates)('%s', (_, cells, value, format) => {
    expect(formOf('出生日期', 'birthDate', cells, '2020-04-09')).toEqual({ value, ...(format ? { format } : {}) });
  });
  test('as day numbers with their format', () => {
    expect(formOf('出生日期', 'birthDate', [33000, 33001], '2020-04-09', 'yyyy"年"m"月"d"日"')).toEqual({
      value: 43930,
      format: 'yyyy"年"m"月"d"日"',
    });
  });
});

describe('money is written in the unit of the sheet', () => {
  const of = (title: string, cells: readonly Scalar[], fen: number) => {
    const rows = cells.map((cell, i): Scalar[] => [`52000010010000${10 + i}`, '测试甲', 3, cell]);
    const sheet = recognize(gridFromRows([['户编号', '户主姓名', '家庭人口数', title], ...rows]), ledgers, {
      ledger: 'household',
    })[0] as Sheet;
    return cellForm(sheet, sheet.bindings[3] as Binding, household.columns.netIncome, fen);
  };
  test.each([
    ['年纯收入（元）', [1000, 2000.5], 123_456, 1234.56],
    ['年纯收入（万元）', [1.2, 3], 3_000_000, 3],
    ['年纯收入（万元）', [1.2, 3], 123_456, 0.123456],
    ['年纯收入（元）', ['1000', '2000'], 123_456, '1234.56'],
  ] as const)('%s %s', (title, cells, fen, value) => {
    expect(of(title, cells, fen)?.value).toBe(value);
  });
});

describe('everything else', () => {
  test('a number that is text keeps its digits', () => {
    expect(formOf('证件号码', 'idNumber', ['52000019900101001X'], '520000199001010036')).toEqual({
      value: '520000199001010036',
      format: '@',
    });
  });
  test('codes by name; a name that the list lacks is no cell', () => {
    expect(formOf('性别', 'sex', ['男', '女'], '女')?.value).toBe('女');
    expect(formOf('性别', 'sex', ['男', '女'], '甲')).toBeNull();
  });
  test('是 or 有 as the neighbours have it', () => {
    const title = '是否参加城乡居民基本医疗保险';
    const { binding } = personSheet(title, ['是']);
    const field = binding.field as keyof typeof person.columns;
    expect(formOf(title, field, ['是', '否'], false)?.value).toBe('否');
    expect(formOf(title, field, ['有', '有'], false)?.value).toBe('无');
    expect(formOf(title, field, ['√', '√'], true)?.value).toBe('√');
    expect(formOf(title, field, [1, 1, 0], false)?.value).toBe(0);
    expect(formOf(title, field, [], true)?.value).toBe('是');
  });
  test('a value of another type is no cell', () => {
    expect(formOf('务工月数', 'workMonths', [3, 4], '许多')).toBeNull();
    expect(formOf('出生日期', 'birthDate', ['1990-01-02'], '2020-02-30')).toBeNull();
    expect(formOf('性别', 'sex', ['男'], null)).toBeNull();
  });
});

test('every form of a value reads back as the value', () => {
  for (const value of ['2020-04-09', '1999-12-31'])
    for (const cells of [['1990/1/2'], [33000], ['1990年1月2日'], [19900102], ['19900102']] as readonly Scalar[][]) {
      const form = formOf('出生日期', 'birthDate', cells, value);
      const { sheet } = personSheet('出生日期', [form?.value ?? null]);
      const column = readTables([sheet], ledgers).tables.get('person')?.columns.get('birthDate');
      expect(column?.kind.write((column.values as Int32Array)[0] as number)).toBe(value);
    }
});
