import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ projectCode: 'XM20230001', paid: 18 }], others: { payment: [{ projectCode: 'XM20230001', amount: 180000 }] } },
  ],
  fail: [
    { rows: [{ projectCode: 'XM20230001', paid: 18 }], others: { payment: [{ projectCode: 'XM20230001', amount: 150000 }] } },
  ],
} satisfies RuleExamples;
