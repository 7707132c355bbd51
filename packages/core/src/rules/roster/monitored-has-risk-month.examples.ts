import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskIdentifiedOn: '202203' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskIdentifiedOn: null }] },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskIdentifiedOn: '去年' }] },
  ],
} satisfies RuleExamples;
