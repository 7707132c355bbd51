import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '次年支付', rows: [{ voucherNumber: 'PZ0001', year: 2023, paidOn: '2024-01-15' }] }],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', year: 2023, paidOn: '2022-06-01' }] }],
} satisfies RuleExamples;
