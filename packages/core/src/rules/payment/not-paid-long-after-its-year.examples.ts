import type { RuleExamples } from '../rule';

export default {
  pass: [{ title: '质保金', rows: [{ voucherNumber: 'PZ0001', year: 2020, paidOn: '2023-06-01', paymentKind: '质保金' }] }],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', year: 2019, paidOn: '2023-06-01', paymentKind: '进度款' }] }],
} satisfies RuleExamples;
