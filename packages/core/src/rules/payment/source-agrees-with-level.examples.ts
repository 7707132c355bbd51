import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ voucherNumber: 'PZ0001', fundSource: '中央财政资金', fundLevel: '中央' }] },
    { title: '其他来源不比', rows: [{ voucherNumber: 'PZ0001', fundSource: '东西部协作资金', fundLevel: '省级' }] },
  ],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', fundSource: '中央财政资金', fundLevel: '县级' }] }],
  cannotTell: [{ rows: [{ voucherNumber: 'PZ0001', fundSource: '上级', fundLevel: '县级' }] }],
} satisfies RuleExamples;
