import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', minimumLivingPersons: 1100, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', minimumLivingPersons: 1101, populationTotal: 1100 }] }],
} satisfies RuleExamples;
