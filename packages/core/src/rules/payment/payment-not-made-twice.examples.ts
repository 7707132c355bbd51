import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '不同项目',
      rows: [
        { payee: '测试施工单位甲', amount: 12000, paidOn: '2023-06-01', voucherNumber: 'PZ0001', projectCode: 'XM20230001' },
        { payee: '测试施工单位甲', amount: 12000, paidOn: '2023-06-01', voucherNumber: 'PZ0002', projectCode: 'XM20230002' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { payee: '测试施工单位甲', amount: 12000, paidOn: '2023-06-01', voucherNumber: 'PZ0001', projectCode: 'XM20230001' },
        { payee: '测试施工单位甲', amount: 12000, paidOn: '2023-06-01', voucherNumber: 'PZ0002', projectCode: 'XM20230001' },
      ],
    },
  ],
} satisfies RuleExamples;
