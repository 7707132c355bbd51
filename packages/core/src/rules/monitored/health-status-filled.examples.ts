import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ healthStatus: '残疾、长期慢性病' }] }],
  fail: [{ rows: [{ healthStatus: null, householdCode: '5200000001' }] }],
} satisfies RuleExamples;
