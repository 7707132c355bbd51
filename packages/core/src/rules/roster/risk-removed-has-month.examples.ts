import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '是', riskRemovedOn: '202303' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '是', riskRemovedOn: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '是', riskRemovedOn: '去年' }] }],
} satisfies RuleExamples;
