import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', hasUnsafeHouse: '否' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', hasUnsafeHouse: '是' }] }],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', hasUnsafeHouse: '待鉴定' }] },
  ],
} satisfies RuleExamples;
