import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          educationMeasures: '雨露计划',
          schoolStatus: '中职二年级',
        },
      ],
    },
  ],
  fail: [
    {
      title: '普通高中',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          educationMeasures: '雨露计划',
          schoolStatus: '普通高中一年级',
        },
      ],
    },
  ],
} satisfies RuleExamples;
