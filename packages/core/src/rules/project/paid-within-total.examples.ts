import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', paid: 58.2, budget: 60 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', paid: 582000, budget: 60 }] }],
} satisfies RuleExamples;
