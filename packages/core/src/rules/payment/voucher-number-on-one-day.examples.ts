import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '一张凭证两行',
      rows: [
        { voucherNumber: 'PZ20230001', paidOn: '2023-06-01' },
        { voucherNumber: 'PZ20230001', paidOn: '2023-06-01' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { voucherNumber: 'PZ20230001', paidOn: '2023-06-01' },
        { voucherNumber: 'PZ20230001', paidOn: '2023-07-01' },
      ],
    },
  ],
} satisfies RuleExamples;
