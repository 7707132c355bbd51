import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectName: '测试一村产业路项目' }],
      others: { project: [{ projectName: '测试一村产业路项目' }] },
    },
  ],
  fail: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectName: '一村产业路' }],
      others: { project: [{ projectName: '测试一村产业路项目' }] },
    },
  ],
} satisfies RuleExamples;
