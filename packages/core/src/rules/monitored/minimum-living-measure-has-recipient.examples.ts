import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '单人保',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '低保',
          minimumLivingPolicy: '未享受',
        },
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '低保',
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
          socialSecurityMeasures: '低保',
          minimumLivingPolicy: '未享受',
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '低保',
          minimumLivingPolicy: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
