import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', minimumLivingPersons: 80, extremePovertyPersons: 6, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', minimumLivingPersons: 800, extremePovertyPersons: 600, populationTotal: 1100 }] }],
} satisfies RuleExamples;
