import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', disabledPersons: 40, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', disabledPersons: 4000, populationTotal: 1100 }] }],
} satisfies RuleExamples;
