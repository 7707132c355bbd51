// A number asked for in a hurry, with its 口径; then a blank form of the upper level, understood from its heads and filled.
import { defaultPack, gridFromRows, readTables, recognize } from '@taizhang/core';
import { ask, type Question } from '@taizhang/core/ask';
import { formValues, proposeForm } from '@taizhang/core/form';

const ledger = gridFromRows([
  ['户编号', '姓名', '村', '性别', '与户主关系', '健康状况'],
  ['5200000001', '测试甲', '测试一村', '男', '户主', '健康'],
  ['5200000001', '测试乙', '测试一村', '女', '配偶', '残疾、大病'],
  ['5200000002', '测试丙', '测试二村', '男', '户主', null],
]);
const dataset = readTables(recognize(ledger, defaultPack.ledgers), defaultPack.ledgers, { asOf: '2023-12-31' });

const question: Question = {
  schemaVersion: 1,
  count: 'household',
  ledger: 'person',
  conditions: [{ ledger: 'person', field: 'healthStatus', is: 'any-of', values: ['残疾'] }],
  by: ['village'],
};
const answer = ask(dataset, defaultPack, question);
console.log(answer.total.value, answer.total.undecided, answer.names.map(({ head, name }) => `${head}户：${name}`).join());
console.log(answer.scope.slice(0, 3).join('；'));

const form = gridFromRows([
  ['测试镇残疾人统计表', null, null],
  ['村', '残疾人数', '安装路灯（盏）'],
  ['测试一村', null, null],
  ['合计', null, null],
]);
const { cells } = proposeForm(form, dataset, defaultPack);
for (const { rowHead, columnHead, confidence, value, why } of cells) console.log(rowHead, columnHead, confidence, value, why);
const [first] = formValues(cells, dataset, defaultPack);
console.log(first?.value, first?.provenance.slice(0, 12));
