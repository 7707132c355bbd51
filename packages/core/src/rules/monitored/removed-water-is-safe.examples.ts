import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', hasSafeWater: '是' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', hasSafeWater: '否' }] }],
} satisfies RuleExamples;
