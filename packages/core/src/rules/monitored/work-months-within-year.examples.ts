import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ workMonths: 12 }] }],
  fail: [{ rows: [{ workMonths: 13 }] }],
} satisfies RuleExamples;
