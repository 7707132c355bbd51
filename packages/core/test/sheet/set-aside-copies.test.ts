import { describe, expect, it } from 'vitest';
import { ledgers } from '../../src/ledgers/registry';
import { readTables } from '../../src/sheet/read-tables';
import { recognize } from '../../src/sheet/recognize';
import { setAsideCopies } from '../../src/sheet/set-aside-copies';
import { gridFromRows, type Scalar } from '../../src/table/grid';

type Rows = readonly (readonly Scalar[])[];
const PERSON = ['村', '户编号', '姓名', '性别', '证件号码', '与户主关系', '文化程度', '健康状况'];
const MEMBERS: Rows = Array.from({ length: 10 }, (_, i) => [
  i < 6 ? '测试甲村' : '测试乙村',
  `5200000000${String(Math.floor(i / 2) + 10)}`,
  `测试${'甲乙丙丁戊己庚辛壬癸'[i]}`,
  i % 2 === 0 ? '男' : '女',
  `52000019800101${String(1001 + i)}`,
  i % 2 === 0 ? '户主' : '配偶',
  '初中',
  '健康',
]);
const sheetsOf = (...tabs: readonly (readonly [string, Rows, (readonly string[])?])[]) =>
  tabs.flatMap(([sheet, rows, header]) => recognize(gridFromRows([header ?? PERSON, ...rows], { sheet }), ledgers));
const kept = (sheets: ReturnType<typeof sheetsOf>, asOf?: string) =>
  setAsideCopies(sheets, ledgers, asOf).map((sheet) => [sheet.grid.sheet, sheet.dataRows.length]);

describe('what stands twice in a workbook', () => {
  it('is read once: a filtered copy, whichever tab comes first', () => {
    const copy = ['甲村', MEMBERS.slice(0, 6)] as const;
    expect(kept(sheetsOf(['人表', MEMBERS], copy))).toEqual([
      ['人表', 10],
      ['甲村', 0],
    ]);
    expect(kept(sheetsOf(copy, ['人表', MEMBERS]))).toEqual([
      ['甲村', 0],
      ['人表', 10],
    ]);
  });

  it('is named row by row, with what differs', () => {
    const changed = MEMBERS.slice(0, 6).map((row, i) => (i === 2 ? [...row.slice(0, 7), '残疾'] : row));
    const copy = setAsideCopies(sheetsOf(['人表', MEMBERS], ['甲村', changed]), ledgers)[1];
    expect(copy?.skipped.filter((row) => row.why === 'copy')).toEqual([
      { row: 2, through: 3, why: 'copy', text: '人表' },
      { row: 4, why: 'copy', text: '人表 ≠ 健康状况' },
      { row: 5, through: 7, why: 'copy', text: '人表' },
    ]);
  });

  it('keeps the rows that only the copy has', () => {
    const more = [
      ...MEMBERS.slice(0, 5),
      ['测试丙村', '520000000099', '测试新', '女', '520000198001012001', '户主', '初中', '健康'],
    ];
    expect(kept(sheetsOf(['人表', MEMBERS], ['甲村', more]))).toEqual([
      ['人表', 10],
      ['甲村', 1],
    ]);
  });

  it('is a repeat for the rules, no copy, when sheets share only a few rows', () => {
    expect(kept(sheetsOf(['甲村', MEMBERS.slice(0, 6)], ['乙村', [...MEMBERS.slice(6), MEMBERS[0] as Scalar[]]]))).toEqual([
      ['甲村', 6],
      ['乙村', 5],
    ]);
  });

  it('is recognised in sheets of fewer columns, and whichever has more is kept', () => {
    const few = MEMBERS.map((row) => row.slice(1, 7));
    expect(kept(sheetsOf(['公示', few, PERSON.slice(1, 7)], ['人表', MEMBERS]))).toEqual([
      ['公示', 0],
      ['人表', 10],
    ]);
  });

  it('counts once in tables too', () => {
    const table = readTables(sheetsOf(['人表', MEMBERS], ['人表 (2)', MEMBERS]), ledgers).tables.get('person');
    expect(table?.length).toBe(10);
  });

  it('is left alone where vouchers only share their numbers', () => {
    const header = ['凭证号', '凭证日期', '项目名称', '收款单位', '支付金额', '支付日期'];
    const month = (m: number): Rows =>
      [1, 2, 3, 4].map((n) => [`记-${n}`, `2023-0${m}-05`, '测试项目', '测试公司', m * 100 + n, `2023-0${m}-08`]);
    expect(kept(sheetsOf(['3月', month(3), header], ['4月', month(4), header]))).toEqual([
      ['3月', 4],
      ['4月', 4],
    ]);
  });
});

describe('years', () => {
  const header = ['户编号', '户主姓名', '户主证件号码', '家庭人口数', '工资性收入', '人均纯收入'];
  const households = (wage: number): Rows =>
    [1, 2, 3, 4].map((n) => [`52000000000${n}`, `测试${'甲乙丙丁'[n - 1]}`, `52000019800101100${n}`, 2, wage, wage / 2]);

  it('of tabs keep the rows of a household apart', () => {
    const sheets = sheetsOf(['2022', households(9000), header], ['2023年', households(9500), header]);
    expect(sheets.map((sheet) => sheet.statedDate)).toEqual(['2022-12-31', '2023-12-31']);
    const table = readTables(sheets, ledgers).tables.get('household');
    expect(Array.from(table?.columns.get('year')?.values ?? [])).toEqual([2022, 2022, 2022, 2022, 2023, 2023, 2023, 2023]);
  });

  it('of a ledger that does not know years leave the earlier sheet out', () => {
    const rosterHeader = ['户编号', '姓名', '证件号码', '与户主关系', '人数', '致贫原因', '脱贫年度', '风险是否消除'];
    const rows: Rows = MEMBERS.map((row) => [
      row[1] as Scalar,
      row[2] as Scalar,
      row[4] as Scalar,
      row[5] as Scalar,
      2,
      '因病',
      2018,
      '是',
    ]);
    const sheets = setAsideCopies(sheetsOf(['2022年', rows, rosterHeader], ['2023年', rows, rosterHeader]), ledgers);
    expect(sheets.map((sheet) => [sheet.ledger, sheet.dataRows.length])).toEqual([
      ['roster', 0],
      ['roster', 10],
    ]);
    expect(sheets[0]?.skipped.at(-1)?.why).toBe('earlier');
  });
});

describe('household numbers of a village', () => {
  const codes = (sheets: ReturnType<typeof sheetsOf>) =>
    readTables(sheets, ledgers).tables.get('person')?.columns.get('householdCode');
  const numbered = (rows: Rows, from: number): Rows =>
    rows.map((row, i) => [row[0] as Scalar, Math.floor(i / 2) + from, ...row.slice(2)]);

  it('get the village where each village counts from one', () => {
    const column = codes(sheetsOf(['甲', numbered(MEMBERS.slice(0, 6), 1)], ['乙', numbered(MEMBERS.slice(6), 1)]));
    expect(column?.texts?.slice(4, 8)).toEqual(['测试甲村-3', '测试甲村-3', '测试乙村-1', '测试乙村-1']);
  });

  it('stay as they are where the villages count on', () => {
    const column = codes(sheetsOf(['甲', numbered(MEMBERS.slice(0, 6), 1)], ['乙', numbered(MEMBERS.slice(6), 4)]));
    expect(column?.texts?.slice(4, 8)).toEqual(['3', '3', '4', '4']);
  });
});
