import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskRemoved: '否' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskRemoved: null }] }],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', monitoringClass: '边缘易致贫户', riskRemoved: '可能' }] },
  ],
} satisfies RuleExamples;
