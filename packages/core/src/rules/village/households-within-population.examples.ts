import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '每户一人', rows: [{ village: '测试一村', householdTotal: 300, populationTotal: 300 }] }],
  fail: [{ rows: [{ village: '测试一村', householdTotal: 1200, populationTotal: 310 }] }],
  cannotTell: [{ rows: [{ village: '测试一村', householdTotal: '约300', populationTotal: 310 }] }],
} satisfies RuleExamples;
