import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', paid: 57, settledAmount: 58.8 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', paid: 60, settledAmount: 58.8 }] }],
} satisfies RuleExamples;
