import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          employmentMeasures: '外出务工补贴',
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
          employmentMeasures: '劳务输出',
          workPlace: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
