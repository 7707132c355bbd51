import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectCode: 'XM20230001', balance: 12, paid: 48, allocated: 60, budget: 65 }] }],
  fail: [{ rows: [{ projectCode: 'XM20230001', balance: 21, paid: 48, allocated: 60, budget: 60 }] }],
} satisfies RuleExamples;
