import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', ruralPopulation: 1100, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', ruralPopulation: 1500, populationTotal: 1100 }] }],
} satisfies RuleExamples;
