import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHead: 7300 }],
      region: '522729',
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHead: 6100 }],
      region: '522729',
    },
  ],
  cannotTell: [
    {
      title: '没有录入监测线',
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHead: 6100 }],
      region: '110000',
    },
  ],
} satisfies RuleExamples;
