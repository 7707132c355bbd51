import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ projectCode: 'XM20230001', paid: 18 }],
      others: {
        payment: [
          { projectCode: 'XM20230001', amount: 100000 },
          { projectCode: 'XM20230001', amount: 80000 },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ projectCode: 'XM20230001', paid: 18 }],
      others: {
        payment: [
          { projectCode: 'XM20230001', amount: 100000 },
          { projectCode: 'XM20230001', amount: 81000 },
        ],
      },
    },
  ],
  cannotTell: [
    {
      title: '有一张凭证金额没填',
      rows: [{ projectCode: 'XM20230001', paid: 18 }],
      others: {
        payment: [
          { projectCode: 'XM20230001', amount: 190000 },
          { projectCode: 'XM20230001', amount: null },
        ],
      },
    },
  ],
} satisfies RuleExamples;
