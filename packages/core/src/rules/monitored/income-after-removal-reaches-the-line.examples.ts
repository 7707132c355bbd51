import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '正好等于线',
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHeadAfter: 7300 }],
      region: '522729',
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHeadAfter: 7299 }],
      region: '522729',
    },
  ],
  cannotTell: [
    {
      title: '没有录入监测线',
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', riskRemoved: '是', incomePerHeadAfter: 7299 }],
      region: '110000',
    },
  ],
} satisfies RuleExamples;
