import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ workPlace: '省外务工', workMonths: 8 }] }],
  fail: [{ rows: [{ workPlace: '省外务工', workMonths: 0 }] }],
} satisfies RuleExamples;
