import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ voucherNumber: 'PZ0001', voucherDate: '2023-06-03', paidOn: '2023-06-01' }] }],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', voucherDate: '2022-06-03', paidOn: '2023-06-01' }] }],
} satisfies RuleExamples;
