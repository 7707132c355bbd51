// A rule and an indicator of your own, typed: a wrong column, a wrong code or a comparison of unlike things does not compile.
import {
  check,
  compute,
  defaultPack,
  ge,
  gt,
  household,
  indicator,
  known,
  ownArithmetic,
  rule,
  say,
  tableFromRecords,
  yuan,
} from '@taizhang/core';

const { c } = household;

const netIncomePlausible = rule({
  id: 'household/net-income-plausible',
  ledger: household,
  severity: 'suspect', // 错误 error | 疑点 suspect | 提示 notice
  when: known(c.netIncome),
  must: ge(c.netIncome, yuan(500)), // money is held in 分: yuan(500) is 50000
  marks: [c.netIncome],
  basis: [ownArithmetic],
  since: '1',
  words: {
    'zh-CN': {
      title: '年纯收入过小',
      what: '户编号{householdCode}的年纯收入填{netIncome}元。',
      why: '像是把万元当成了元。',
      todo: '请核对单位。',
    },
    en: {
      title: 'Net income is small',
      what: 'Household {householdCode}: {netIncome} yuan.',
      why: 'Looks like 万元 entered as 元.',
      todo: 'Check the unit.',
    },
  },
});
const above = indicator({
  id: 'own/households-above-ten-thousand',
  title: { 'zh-CN': '年纯收入超过一万元的户数', en: 'households above ten thousand yuan' },
  meaning: { 'zh-CN': '年纯收入大于10000元的户', en: 'households with a net income above 10,000 yuan' },
  ledger: household,
  measure: { op: 'count', where: gt(c.netIncome, yuan(10000)) },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});

const pack = { ...defaultPack, version: 'own', rules: [netIncomePlausible], indicators: [above] };
const records = [
  { householdCode: '5200000001', headName: '测试甲', netIncome: 3.6 },
  { householdCode: '5200000002', headName: '测试乙', netIncome: 41200 },
];
const dataset = { tables: new Map([['household', tableFromRecords(household, records)]]) };
for (const finding of check(dataset, pack).findings) console.log(say(finding, pack).what, say(finding, pack, 'en').todo);
for (const figure of compute(dataset, pack).figures) console.log(figure.indicator, figure.value);
