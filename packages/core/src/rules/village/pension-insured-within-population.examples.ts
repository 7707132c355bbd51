import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ village: '测试一村', residentPensionPersons: 700, populationTotal: 1100 }] }],
  fail: [{ rows: [{ village: '测试一村', residentPensionPersons: 1700, populationTotal: 1100 }] }],
} satisfies RuleExamples;
