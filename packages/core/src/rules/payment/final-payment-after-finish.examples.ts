import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', paidOn: '2023-11-01', paymentKind: '结算款' }],
      others: { project: [{ projectCode: 'XM20230001', actualFinish: '2023-09-10' }] },
    },
  ],
  fail: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', paidOn: '2023-06-01', paymentKind: '质保金' }],
      others: { project: [{ projectCode: 'XM20230001', actualFinish: '2023-09-10' }] },
    },
  ],
} satisfies RuleExamples;
