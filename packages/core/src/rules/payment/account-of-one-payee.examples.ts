import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { voucherNumber: 'PZ0001', payeeAccount: '6200000000000000001', payee: '测试施工单位甲' },
        { voucherNumber: 'PZ0002', payeeAccount: '6200000000000000001', payee: '测试施工单位甲' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { voucherNumber: 'PZ0001', payeeAccount: '6200000000000000001', payee: '测试施工单位甲' },
        { voucherNumber: 'PZ0002', payeeAccount: '6200000000000000001', payee: '测试施工单位乙' },
      ],
    },
  ],
} satisfies RuleExamples;
