import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因学',
          schoolStatus: '本科二年级',
        },
      ],
    },
  ],
  fail: [
    {
      title: '幼儿不算',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因学',
          schoolStatus: '学前教育',
        },
      ],
    },
  ],
} satisfies RuleExamples;
