import { describe, expect, it } from 'vitest';
import { recognize } from '../../src/sheet/recognize';
import { readTables } from '../../src/sheet/read-tables';
import { gridFromRows } from '../../src/table/grid';
import { personLike } from './person-like';

describe('a plain sheet of persons', () => {
  const grid = gridFromRows([
    ['测试镇２０２３年脱贫人口花名册'],
    ['填报单位：测试镇', null, null, null, '单位：元'],
    ['序号', '户编号', '姓 名', '身份证\n号码', '与户主关系', '家庭人口数（人）', '人均纯收入'],
    [1, '5200001', '测试甲', '52000019700101001X', '户主', 2, 12000.5],
    [2, '5200001', '合计生', '52000019710101002X', '配偶', 2, 12000.5],
    [null, '合计', null, null, null, 2, null],
    ['填表人：测试乙', null, '审核人：'],
  ]);
  const sheets = recognize(grid, [personLike]);
  it('is recognised', () => {
    const sheet = sheets[0]!;
    expect(sheet.ledger).toBe('person-like');
    expect(sheet.bindings.map((b) => [b.column, b.field, b.confidence])).toEqual([
      [1, 'householdCode', 'sure'],
      [2, 'name', 'sure'],
      [3, 'idNumber', 'sure'],
      [4, 'relation', 'sure'],
      [5, 'headCount', 'sure'],
      [6, 'incomePerHead', 'sure'],
    ]);
    expect(sheet.unbound).toEqual([{ column: 0, header: '序号', why: 'serial-number' }]);
    expect(sheet.statedDate).toBe('2023-12-31');
    expect(sheet.statedUnit).toBe('元');
    expect(sheet.skipped.map((s) => [s.row, s.why])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [3, 'header'],
      [6, 'total'],
      [7, 'signature'],
    ]);
  });
  it('is read into columns', () => {
    const table = readTables(sheets, [personLike]).tables.get('person-like')!;
    expect(table.length).toBe(2);
    expect(table.columns.get('name')?.texts).toEqual(['测试甲', '合计生']);
    expect([...table.columns.get('incomePerHead')!.values!]).toEqual([1200050, 1200050]);
    expect([...table.places.rowNumbers]).toEqual([4, 5]);
  });
});
