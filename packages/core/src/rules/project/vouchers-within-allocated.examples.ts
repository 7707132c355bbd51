import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ projectCode: 'XM20230001', allocated: 60 }],
      others: { payment: [{ projectCode: 'XM20230001', amount: 600000 }] },
    },
  ],
  fail: [
    {
      rows: [{ projectCode: 'XM20230001', allocated: 60 }],
      others: { payment: [{ projectCode: 'XM20230001', amount: 620000 }] },
    },
  ],
} satisfies RuleExamples;
