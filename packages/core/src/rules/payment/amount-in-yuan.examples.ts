import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ voucherNumber: 'PZ0001', amount: 200 }] }],
  fail: [{ title: '18万元填成18以内', rows: [{ voucherNumber: 'PZ0001', amount: 1.8 }] }],
} satisfies RuleExamples;
