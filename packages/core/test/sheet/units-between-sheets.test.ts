import { expect, test } from 'vitest';
import { defaultPack } from '../../src/default-pack';
import { readTables } from '../../src/sheet/read-tables';
import { recognize } from '../../src/sheet/recognize';
import { gridFromRows } from '../../src/table/grid';

test('the same text in 元 and in 万元 is not the same amount', () => {
  const sheet = (unit: string, name: string) =>
    gridFromRows(
      [
        ['户编号', '户主姓名', '家庭人口数', `工资性收入（${unit}）`, `生产经营性收入（${unit}）`, `转移性收入（${unit}）`],
        [`52000000${name}1`, '测试甲', 3, '1.5', '2', '1.5'],
      ],
      { sheet: name },
    );
  const sheets = [sheet('元', '1'), sheet('万元', '2')].flatMap((grid) => recognize(grid, defaultPack.ledgers));
  const wages = readTables(sheets, defaultPack.ledgers).tables.get('household')?.columns.get('wageIncome');
  expect([...(wages?.values ?? [])]).toEqual([150, 1_500_000]);
});
