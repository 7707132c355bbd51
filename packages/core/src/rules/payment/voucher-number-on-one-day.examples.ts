import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { voucherNumber: 'PZ0001', year: 2023, paidOn: '2023-06-01' },
        { voucherNumber: 'PZ0002', year: 2023, paidOn: '2023-07-01' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { voucherNumber: 'PZ0001', year: 2023, paidOn: '2023-06-01' },
        { voucherNumber: 'PZ0001', year: 2023, paidOn: '2023-07-01' },
      ],
    },
  ],
} satisfies RuleExamples;
