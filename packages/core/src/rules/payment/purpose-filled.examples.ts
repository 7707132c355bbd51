import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ voucherNumber: 'PZ0001', purpose: '产业路项目进度款' }] }],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', purpose: null }] }],
} satisfies RuleExamples;
