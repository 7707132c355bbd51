import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdPhone: '19900000001' }] }, { title: '座机', rows: [{ householdPhone: '0851-5550001' }] }],
  fail: [{ title: '少一位', rows: [{ householdPhone: '1990000000' }] }],
} satisfies RuleExamples;
