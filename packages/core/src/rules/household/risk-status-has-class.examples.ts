import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '否', monitoringClass: '边缘易致贫户' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '否', monitoringClass: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '否', monitoringClass: '某类' }] }],
} satisfies RuleExamples;
