import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ workMonths: 8, workPlace: '省外务工' }] }],
  fail: [{ rows: [{ workMonths: 8, workPlace: null }] }],
} satisfies RuleExamples;
