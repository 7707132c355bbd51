import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          educationMeasures: '雨露计划,助学金',
          schoolStatus: '高职高专一年级',
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
          educationMeasures: null,
          schoolStatus: '高职高专一年级',
        },
      ],
    },
  ],
} satisfies RuleExamples;
