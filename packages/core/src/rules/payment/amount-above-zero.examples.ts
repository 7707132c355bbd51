import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ voucherNumber: 'PZ0001', amount: 12000, paymentKind: '进度款' }] },
    { title: '退款可以是负数', rows: [{ voucherNumber: 'PZ0001', amount: -3000, paymentKind: '退款' }] },
  ],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', amount: -3000, paymentKind: '进度款' }] }],
  cannotTell: [{ rows: [{ voucherNumber: 'PZ0001', amount: '三千', paymentKind: '进度款' }] }],
} satisfies RuleExamples;
