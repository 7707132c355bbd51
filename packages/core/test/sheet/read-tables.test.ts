import { describe, expect, it } from 'vitest';
import { TaizhangError } from '../../src/error';
import { formatDay } from '../../src/kinds/day';
import { household } from '../../src/ledgers/household';
import { payment } from '../../src/ledgers/payment';
import { project } from '../../src/ledgers/project';
import { ledgers } from '../../src/ledgers/registry';
import { roster } from '../../src/ledgers/roster';
import { readTables } from '../../src/sheet/read-tables';
import { recognize } from '../../src/sheet/recognize';
import { tableFromRecords } from '../../src/sheet/table-from-records';
import { tableFromRows } from '../../src/sheet/table-from-rows';
import { type Grid, type GridRange, gridFromRows, type Scalar } from '../../src/table/grid';
import { CellStatus, type Table } from '../../src/table/table';

type Rows = readonly (readonly Scalar[])[];
const read = (id: string, grids: readonly Grid[], options = {}): Table =>
  readTables(
    grids.flatMap((grid) => recognize(grid, ledgers)),
    ledgers,
    options,
  ).tables.get(id) as Table;
const values = (table: Table, field: string): (number | string | null)[] => {
  const column = table.columns.get(field);
  if (!column) return [];
  return Array.from({ length: table.length }, (_, row) =>
    column.status[row] === CellStatus.ok ? ((column.texts ?? column.values)?.[row] ?? null) : null,
  );
};
const ids: readonly [string, string, string, string, string, string] = [
  '520000197001010014',
  '520000197101020022',
  '520000197201030039',
  '520000197301040047',
  '520000197401050055',
  '520000197501060063',
];

const ROSTER = ['行政村', '户编号', '姓名', '证件号码', '与户主关系', '人数', '致贫原因', '人均纯收入', '健康状况'];
const rosterGrid = (rows: Rows, merges: readonly GridRange[] = []) =>
  gridFromRows([ROSTER, ...rows], { sheet: '花名册', merges });

describe('household values in a ledger of persons', () => {
  it('come from the top of the merge, and only over the merge', () => {
    const merges = [1, 5, 6, 7].flatMap((column) => [
      { top: 2, bottom: 3, left: column, right: column },
      { top: 4, bottom: 5, left: column, right: column },
    ]);
    const table = read('roster', [
      rosterGrid(
        [
          ['测试村', 'A00001', '测试甲', ids[0], '户主', 2, '因病', 9000, '健康'],
          [null, null, '测试乙', ids[1], '配偶', null, null, null, null],
          [null, 'A00002', '测试丙', ids[2], '户主', 2, null, 8000, '健康'],
          [null, null, '测试丁', ids[3], '配偶', null, null, null, '健康'],
        ],
        [...merges, { top: 2, bottom: 5, left: 0, right: 0 }],
      ),
    ]);
    expect(values(table, 'householdCode')).toEqual(['A00001', 'A00001', 'A00002', 'A00002']);
    expect(values(table, 'headCount')).toEqual([2, 2, 2, 2]);
    expect(values(table, 'incomePerHead')).toEqual([900000, 900000, 800000, 800000]);
    expect(values(table, 'mainCause')[2]).toBeNull();
    expect(values(table, 'mainCause')[3]).toBeNull();
    expect(values(table, 'village')).toEqual(['测试村', '测试村', '测试村', '测试村']);
    // The member's own health is nobody else's.
    expect(values(table, 'healthStatus')[1]).toBeNull();
  });

  it('are carried within a household where they are written once, never into the next', () => {
    const table = read('roster', [
      rosterGrid([
        ['测试村', 'A00001', '测试甲', ids[0], '户主', 3, '因病', 9000, '健康'],
        [null, null, '测试乙', ids[1], '配偶', null, null, null, '健康'],
        [null, null, '测试丙', ids[2], '之子', null, null, null, '健康'],
        ['测试村', 'A00002', '测试丁', ids[3], '户主', null, '因残', 8000, '健康'],
        [null, null, '测试戊', ids[4], '配偶', null, null, null, '健康'],
        [null, null, '测试己', ids[5], '户主', 1, null, null, '健康'],
      ]),
    ]);
    expect(values(table, 'householdCode')).toEqual(['A00001', 'A00001', 'A00001', 'A00002', 'A00002', null]);
    expect(values(table, 'headCount')).toEqual([3, 3, 3, null, null, 1]);
    expect(values(table, 'incomePerHead')).toEqual([900000, 900000, 900000, 800000, 800000, null]);
  });

  it('are a gap where the sheet repeats them and one row lacks one', () => {
    const row = (i: number, code: string | null, income: number | null): Scalar[] => [
      '测试村',
      code,
      `测试${'甲乙丙丁戊己'[i]}`,
      ids[i] as string,
      i % 3 === 0 ? '户主' : '之子',
      3,
      '因病',
      income,
      '健康',
    ];
    const table = read('roster', [
      rosterGrid([
        row(0, 'A00001', 9000),
        row(1, 'A00001', null),
        row(2, 'A00001', 9000),
        row(3, 'A00002', 8000),
        row(4, null, 8000),
        row(5, 'A00002', 8000),
      ]),
    ]);
    expect(values(table, 'householdCode')).toEqual(['A00001', 'A00001', 'A00001', 'A00002', null, 'A00002']);
    expect(values(table, 'incomePerHead')).toEqual([900000, null, 900000, 800000, 800000, 800000]);
  });

  it('are carried by 同上 and its marks', () => {
    const table = read('roster', [
      rosterGrid([
        ['测试村', 'A00001', '测试甲', ids[0], '户主', 3, '因病', 9000, '健康'],
        ['同上', '同上', '测试乙', ids[1], '配偶', '〃', '″', '"', '健康'],
        ['同上', ' 同 上', '测试丙', ids[2], '之子', '同上', '同上', '同上', '健康'],
        ['测试村', 'A00002', '测试丁', ids[3], '户主', 1, '因残', 8000, '健康'],
      ]),
    ]);
    expect(values(table, 'householdCode')).toEqual(['A00001', 'A00001', 'A00001', 'A00002']);
    expect(values(table, 'incomePerHead')).toEqual([900000, 900000, 900000, 800000]);
    expect(values(table, 'village')).toEqual(['测试村', '测试村', '测试村', '测试村']);
    expect(table.problems).toEqual([]);
  });
});

describe('units', () => {
  const header = ['户编号', '户主姓名', '户主证件号码', '家庭人口数', '工资性收入', '转移性收入', '人均纯收入'];
  const rows: Rows = [
    ['A00001', '测试甲', ids[0], 3, 2.5, 0.3, 0.9],
    ['A00002', '测试乙', ids[1], 3, '1.2', 0, 0.4],
  ];
  const income = (rowsAbove: Rows, head: readonly string[]) => {
    const table = read('household', [gridFromRows([...rowsAbove, head, ...rows])]);
    return [values(table, 'wageIncome')[0], values(table, 'incomePerHead')[0]];
  };
  it('come from the header, else the sheet, else the column', () => {
    expect(income([], header)).toEqual([250, 90]);
    expect(income([['户表'], ['单位：万元']], header)).toEqual([2500000, 900000]);
    expect(
      income(
        [['户表'], ['单位：万元']],
        header.map((text) => (text === '人均纯收入' ? '人均纯收入（元）' : text)),
      ),
    ).toEqual([2500000, 90]);
    expect(
      income(
        [],
        header.map((text) => (text === '工资性收入' ? '工资性收入(万元)' : text)),
      ),
    ).toEqual([2500000, 90]);
  });
});

describe('the day that rows are about', () => {
  const header = ['户编号', '户主姓名', '户主证件号码', '家庭人口数', '工资性收入', '转移性收入', '人均纯收入'];
  const row: Scalar[] = ['A00001', '测试甲', ids[0], 3, 2.5, 0.3, 0.9];
  const day = (rows: Rows, options = {}) => {
    const { asOf } = read('household', [gridFromRows(rows)], options);
    return asOf.status[0] === CellStatus.ok ? formatDay(asOf.values?.[0] as number) : null;
  };
  it("is the row's own year, else the sheet's, else the caller's, else unknown", () => {
    expect(day([['2023年6月户表'], [...header, '年度'], [...row, 2022]], { asOf: '2024-01-01' })).toBe('2022-12-31');
    expect(day([['2023年6月户表'], header, row], { asOf: '2024-01-01' })).toBe('2023-06-30');
    expect(day([['户表'], header, row], { asOf: '2024-01-01' })).toBe('2024-01-01');
    expect(day([['户表'], header, row])).toBeNull();
  });
  it('is refused when it is no date', () => {
    expect(() => readTables([], [], { asOf: '2023-02-30' })).toThrow(TaizhangError);
  });
});

describe('tables', () => {
  it('put sheets of one ledger one after the other; a column that one lacks is unknown there, not blank', () => {
    const header = ['户编号', '户主姓名', '户主证件号码', '家庭人口数', '工资性收入', '转移性收入', '人均纯收入'];
    const one = gridFromRows([header, ['A00001', '测试甲', ids[0], 3, 1, 2, 3]], { source: 'a.xlsx', sheet: '一村' });
    const two = gridFromRows(
      [['二村户表'], header.filter((text) => text !== '转移性收入'), ['A00002', '测试乙', ids[1], 2, 1, 3]],
      { source: 'b.xlsx', sheet: '二村' },
    );
    const table = read('household', [one, two], { region: '520000' });
    expect(values(table, 'householdCode')).toEqual(['A00001', 'A00002']);
    expect([...(table.columns.get('transferIncome')?.status ?? [])]).toEqual([CellStatus.ok, CellStatus.doubtful]);
    expect(table.places.origins.map((origin) => [origin.source, origin.sheet, origin.letters.incomePerHead])).toEqual([
      ['a.xlsx', '一村', 'G'],
      ['b.xlsx', '二村', 'F'],
    ]);
    expect([...table.places.originOf]).toEqual([0, 1]);
    expect([...table.places.rowNumbers]).toEqual([2, 3]);
    expect(table.regions).toEqual(['520000', '520000']);
  });

  it('keep what cannot be read, with its place', () => {
    const header = ['户编号', '户主姓名', '户主证件号码', '家庭人口数', '工资性收入', '转移性收入', '人均纯收入'];
    const table = read('household', [
      gridFromRows([
        header,
        ['A00001', '测试甲', Number(ids[0]), '三人', '约5000', { error: '#REF!' }, 3],
        ['A00002', '测试乙', ids[1], 2, '无', '/', 3],
      ]),
    ]);
    expect(table.problems.map((problem) => [problem.row, problem.field, problem.code])).toEqual([
      [0, 'headIdNumber', 'damaged-number'],
      [0, 'headCount', 'not-a-number'],
      [0, 'wageIncome', 'not-exact'],
      [0, 'transferIncome', 'cell-error'],
    ]);
    expect([table.columns.get('wageIncome')?.status[1], table.columns.get('transferIncome')?.status[1]]).toEqual([
      CellStatus.blank,
      CellStatus.blank,
    ]);
  });

  it('show dates in columns of text, in the date system of the workbook', () => {
    const grid = (dateSystem: 1900 | 1904): Grid => ({
      ...gridFromRows(
        [
          ['项目名称', '项目类型', '建设内容', '计划开工时间', '中央资金', '备注'],
          ['测试项目', '产业发展', '建圈舍', 45000, 5, 45000],
        ],
        { dateSystem },
      ),
      formats: ['General', 'yyyy/m/d'],
      formatOf: [null, [0, 0, 0, 1, 0, 1]],
    });
    const remark = (system: 1900 | 1904) => [
      values(read('project', [grid(system)]), 'remark')[0],
      formatDay(values(read('project', [grid(system)]), 'planStart')[0] as number),
    ];
    expect(remark(1900)).toEqual(['2023-03-15', '2023-03-01']);
    expect(remark(1904)).toEqual(['2027-03-16', '2027-03-01']);
  });
});

describe('the doors for developers', () => {
  it('read records and rows like cells of a sheet', () => {
    const byRecord = tableFromRecords(
      roster,
      [
        { memberName: ' 测试 甲', headCount: '3人', incomePerHead: '1,234.5' },
        { memberName: '测试乙', idNumber: Number(ids[0]) },
      ],
      { asOf: '2023-12-31' },
    );
    expect(values(byRecord, 'memberName')).toEqual(['测试甲', '测试乙']);
    expect(values(byRecord, 'incomePerHead')).toEqual([123450, null]);
    expect(byRecord.problems.map((problem) => problem.code)).toEqual(['damaged-number']);
    const byRow = tableFromRows(household, ['householdCode', 'wageIncome'], [['A1', 1.5], ['A2']], {
      units: { wageIncome: '万元' },
      firstRow: 2,
    });
    expect(values(byRow, 'wageIncome')).toEqual([1500000, null]);
    expect([...byRow.places.rowNumbers]).toEqual([2, 3]);
    expect(values(tableFromRecords(project, [{ centralFunds: 50 }]), 'centralFunds')).toEqual([50000000]);
    expect(values(tableFromRecords(payment, [{ amount: 50 }]), 'amount')).toEqual([5000]);
  });
  it('give the same columns as a sheet', () => {
    const fields = [
      'householdCode',
      'headName',
      'headIdNumber',
      'headCount',
      'wageIncome',
      'transferIncome',
      'incomePerHead',
    ] as const;
    const rows: Scalar[][] = ids.map((id, i) => [`A0000${i}`, '测试甲', id, i, 1000.25 * i, i % 2 ? null : 5, 'x'.repeat(i % 2)]);
    const sheet = read('household', [gridFromRows([fields.map((field) => household.columns[field].title), ...rows])]);
    const direct = tableFromRows(household, fields, rows);
    for (const field of fields) if (sheet.columns.has(field)) expect(values(direct, field)).toEqual(values(sheet, field));
  });
  it('refuse a field that the ledger does not have', () => {
    expect(() => tableFromRows(household, ['nonsense'], [])).toThrow(/nonsense/);
    expect(() => tableFromRecords(household, [JSON.parse('{"__proto__": 1}') as Record<string, Scalar>])).toThrow(TaizhangError);
    expect(() => tableFromRows(household, ['cultivatedLand'], [], { units: { cultivatedLand: '公顷' } })).toThrow(/公顷/);
  });
});
