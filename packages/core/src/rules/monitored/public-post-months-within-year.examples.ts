import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ publicPostMonths: 12 }] }],
  fail: [{ rows: [{ publicPostMonths: 13 }] }],
} satisfies RuleExamples;
