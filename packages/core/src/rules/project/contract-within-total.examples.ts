import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', contractAmount: 58.8, budget: 60 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', contractAmount: 588, budget: 60 }] }],
} satisfies RuleExamples;
