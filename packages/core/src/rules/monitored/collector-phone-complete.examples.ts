import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ collectorPhone: '19900000001' }] }],
  fail: [{ rows: [{ collectorPhone: '19900' }] }],
} satisfies RuleExamples;
