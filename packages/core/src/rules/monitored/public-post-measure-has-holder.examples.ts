import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          publicPostMeasures: '生态护林员',
          publicPostType: '生态护林员',
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
          publicPostMeasures: '保洁员',
          publicPostType: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
