import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          socialSecurityMeasures: '特困供养',
          extremePovertyPolicy: '农村特困',
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
          socialSecurityMeasures: '特困供养',
          extremePovertyPolicy: '不享受',
        },
      ],
    },
  ],
} satisfies RuleExamples;
