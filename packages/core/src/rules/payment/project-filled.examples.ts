import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ voucherNumber: 'PZ0001', projectName: '测试一村产业路项目' }] },
    { title: '只有编号', rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', projectName: null }] },
  ],
  fail: [{ rows: [{ voucherNumber: 'PZ0001', projectCode: null, projectName: null }] }],
} satisfies RuleExamples;
