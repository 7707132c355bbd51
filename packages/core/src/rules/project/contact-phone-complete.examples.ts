import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ contactPhone: '0851-5550001' }] }],
  fail: [{ rows: [{ contactPhone: '1990000000' }] }],
} satisfies RuleExamples;
