import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', village: '测试一村' }],
      others: { project: [{ projectCode: 'XM20230001', village: '测试一村' }] },
    },
  ],
  fail: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', village: '测试二村' }],
      others: { project: [{ projectCode: 'XM20230001', village: '测试一村' }] },
    },
  ],
} satisfies RuleExamples;
