import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', riskIdentifiedOn: '202203', riskRemovedOn: '202303' }] },
    {
      title: '同一个月',
      rows: [{ householdCode: '5200000001', headName: '测试甲', riskIdentifiedOn: '202203', riskRemovedOn: '202203' }],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskIdentifiedOn: '202203', riskRemovedOn: '201901' }] }],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', riskIdentifiedOn: '202203', riskRemovedOn: '去年' }] },
  ],
} satisfies RuleExamples;
