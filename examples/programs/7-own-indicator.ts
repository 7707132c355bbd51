// A figure of your own, with what it does not know: a household without an income is in no part of it, and is counted.
import { compute, defaultPack, gt, household, indicator, ownArithmetic, tableFromRecords, yuan } from '@taizhang/core';

const above = indicator({
  id: 'own/households-above-ten-thousand',
  title: { 'zh-CN': '年纯收入超过一万元的户数', en: 'households above ten thousand yuan' },
  meaning: { 'zh-CN': '年纯收入大于10000元的户', en: 'households with a net income above 10,000 yuan' },
  ledger: household,
  measure: { op: 'count', where: gt(household.c.netIncome, yuan(10000)) },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});

const records = [{ netIncome: 41200 }, { netIncome: '3,600' }, { netIncome: '不详' }];
const dataset = { tables: new Map([['household', tableFromRecords(household, records)]]) };
for (const { indicator: id, value, undecided } of compute(dataset, { ...defaultPack, indicators: [above] }).figures) {
  console.log(id, value, undecided);
}
