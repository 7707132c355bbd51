import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因务工就业不稳',
          workPlace: '省外务工',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因务工就业不稳',
          workPlace: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
