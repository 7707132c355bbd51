import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ projectCode: 'XM20230001', provincialFunds: 12 }],
      others: { payment: [{ projectCode: 'XM20230001', amount: 120000, fundSource: '省级财政资金' }] },
    },
  ],
  fail: [
    {
      rows: [{ projectCode: 'XM20230001', provincialFunds: 12 }],
      others: { payment: [{ projectCode: 'XM20230001', amount: 150000, fundSource: '省级' }] },
    },
  ],
} satisfies RuleExamples;
