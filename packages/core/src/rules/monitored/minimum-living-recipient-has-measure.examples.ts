import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '低保,养老金',
          minimumLivingPolicy: '农村低保',
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
          socialSecurityMeasures: '养老金',
          minimumLivingPolicy: '农村低保',
        },
      ],
    },
  ],
} satisfies RuleExamples;
