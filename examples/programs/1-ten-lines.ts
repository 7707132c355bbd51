// Ten lines: read a sheet as it is, check it, compute from it. `grid` may come from a file (see 6-mark-a-workbook.ts) or a spreadsheet program.
import { check, compute, createPolicy, defaultPack, gridFromRows, readTables, recognize, say } from '@taizhang/core';

const grid = gridFromRows([
  ['测试镇一般户家庭情况', null, null, null, null, null],
  ['户编号', '户主姓名', '村', '家庭人口数（人）', '年纯收入（元）', '人均纯收入（元）'],
  ['5200000001', '测试甲', '测试一村', 3, '36,000', 12000],
  ['5200000002', '测试乙', '测试一村', 4, '41,200', 13000],
  ['5200000003', '测试丙', '测试二村', 2, '18,600', 9300],
  ['合计', null, null, 9, '95,800', null],
]);
const { ledgers } = defaultPack;
const sheets = recognize(grid, ledgers);
const dataset = readTables(sheets, ledgers, { asOf: '2023-12-31', region: '520000' });
const policy = createPolicy(defaultPack.documents).lookup;
const { findings, counts } = check(dataset, defaultPack, { policy });
console.log(`${sheets[0]?.ledger}: ${counts.rows} 行, 错误 ${counts.error}, 疑点 ${counts.suspect}`);
for (const finding of findings) console.log(`第${finding.at[0]?.row}行 ${say(finding, defaultPack).what}`);
const { figures } = compute(dataset, defaultPack, { policy, findings, by: ['village'], indicators: ['population/households'] });
for (const figure of figures) console.log(figure.group[0], figure.value);
