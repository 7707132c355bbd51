import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          employmentMeasures: '技能培训',
          publicPostMeasures: null,
          wageIncomeAfter: 18000,
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
          riskRemoved: '是',
          employmentMeasures: null,
          publicPostMeasures: '保洁员',
          wageIncomeAfter: 0,
        },
      ],
    },
  ],
} satisfies RuleExamples;
