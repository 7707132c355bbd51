import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', householdTotal: 300, populationTotal: 1100 }] }],
  fail: [
    { rows: [{ village: '测试一村', householdTotal: 300, populationTotal: 0 }] },
    { rows: [{ village: '测试一村', householdTotal: null, populationTotal: 1100 }] },
  ],
} satisfies RuleExamples;
