import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000 },
        { voucherNumber: 'PZ0002', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000 },
      ],
    },
    {
      title: '一张凭证付两个项目',
      rows: [
        { voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000, projectCode: 'XM20230001' },
        { voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000, projectCode: 'XM20230002' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000 },
        { voucherNumber: 'PZ0001', paidOn: '2023-06-01', payee: '测试施工单位甲', amount: 12000 },
      ],
    },
  ],
} satisfies RuleExamples;
