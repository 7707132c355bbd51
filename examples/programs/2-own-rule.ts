// A rule of your own, typed: a wrong column, a wrong code or a comparison of unlike things does not compile.
import { check, defaultPack, ge, household, known, ownArithmetic, rule, say, tableFromRecords, yuan } from '@taizhang/core';

const { c } = household;
const zh = {
  title: '年纯收入过小',
  what: '户编号{householdCode}的年纯收入填{netIncome}元。',
  why: '像是按万元填的。',
  todo: '请核对单位。',
};
const en = {
  title: 'Small income',
  what: '{householdCode}: {netIncome} yuan.',
  why: 'Perhaps in 万元.',
  todo: 'Check the unit.',
};

const netIncomePlausible = rule({
  id: 'household/net-income-plausible',
  ledger: household,
  severity: 'suspect', // 错误 error | 疑点 suspect | 提示 notice
  when: known(c.netIncome),
  must: ge(c.netIncome, yuan(500)), // money is held in 分: yuan(500) is 50000
  marks: [c.netIncome],
  basis: [ownArithmetic],
  since: '1',
  words: { 'zh-CN': zh, en },
});

const pack = { ...defaultPack, version: 'own', rules: [netIncomePlausible] };
const records = [
  { householdCode: '5200000001', netIncome: 3.6 },
  { householdCode: '5200000002', netIncome: 41200 },
];
const dataset = { tables: new Map([['household', tableFromRecords(household, records)]]) };
for (const finding of check(dataset, pack).findings) console.log(say(finding, pack).what, say(finding, pack, 'en').todo);
