import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', householdTotal: 300, populationTotal: 3000 }] }],
  fail: [{ title: '户数少写一个0', rows: [{ village: '测试一村', householdTotal: 30, populationTotal: 1100 }] }],
} satisfies RuleExamples;
