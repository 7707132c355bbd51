import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', settledAmount: 58.8, contractAmount: 58.8 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', settledAmount: 60.1, contractAmount: 58.8 }] }],
} satisfies RuleExamples;
