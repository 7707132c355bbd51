import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '预付款',
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', paidOn: '2023-03-01', paymentKind: '预付款' }],
      others: { project: [{ projectCode: 'XM20230001', actualStart: '2023-04-10' }] },
    },
  ],
  fail: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', paidOn: '2023-03-01', paymentKind: '进度款' }],
      others: { project: [{ projectCode: 'XM20230001', actualStart: '2023-04-10' }] },
    },
  ],
  cannotTell: [
    {
      title: '没有开工时间',
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', paidOn: '2023-03-01', paymentKind: '进度款' }],
      others: { project: [{ projectCode: 'XM20230001', actualStart: null }] },
    },
  ],
} satisfies RuleExamples;
