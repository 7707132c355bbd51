import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          publicPostMeasures: '其他',
          publicPostMeasureRemark: '图书管理员',
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
          publicPostMeasures: '其他',
          publicPostMeasureRemark: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
