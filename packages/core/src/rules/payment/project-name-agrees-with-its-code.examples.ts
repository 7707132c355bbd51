import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', projectName: '测试一村产业路项目' }],
      others: { project: [{ projectCode: 'XM20230001', projectName: '测试一村产业路项目' }] },
    },
  ],
  fail: [
    {
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', projectName: '测试二村供水项目' }],
      others: { project: [{ projectCode: 'XM20230001', projectName: '测试一村产业路项目' }] },
    },
  ],
  cannotTell: [
    {
      title: '项目台账里名称没填',
      rows: [{ voucherNumber: 'PZ0001', projectCode: 'XM20230001', projectName: '测试二村供水项目' }],
      others: { project: [{ projectCode: 'XM20230001', projectName: null }] },
    },
  ],
} satisfies RuleExamples;
