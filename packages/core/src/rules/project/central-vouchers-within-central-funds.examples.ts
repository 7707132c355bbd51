import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ projectCode: 'XM20230001', centralFunds: 45 }],
      others: {
        payment: [
          { projectCode: 'XM20230001', amount: 450000, fundSource: '中央财政资金' },
          { projectCode: 'XM20230001', amount: 120000, fundSource: '省级财政资金' },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ projectCode: 'XM20230001', centralFunds: 45 }],
      others: { payment: [{ projectCode: 'XM20230001', amount: 480000, fundSource: '中央衔接资金' }] },
    },
  ],
} satisfies RuleExamples;
