import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', extremePovertyPersons: 6, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', extremePovertyPersons: 1200, populationTotal: 1100 }] }],
} satisfies RuleExamples;
