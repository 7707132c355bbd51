import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHeadAfter: 9800 }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHeadAfter: null }] },
  ],
} satisfies RuleExamples;
