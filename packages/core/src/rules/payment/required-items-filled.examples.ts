import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000 }] }],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: null, amount: 12000 }] }],
} satisfies RuleExamples;
