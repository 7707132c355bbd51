import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '全是单人保', rows: [{ village: '测试一村', minimumLivingHouseholds: 30, minimumLivingPersons: 30 }] }],
  fail: [{ rows: [{ village: '测试一村', minimumLivingHouseholds: 62, minimumLivingPersons: 30 }] }],
} satisfies RuleExamples;
