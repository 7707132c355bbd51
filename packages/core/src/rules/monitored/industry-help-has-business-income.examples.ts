import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '只有入股分红',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          riskIdentifiedOn: '202205',
          industryMeasures: '入股分红',
          businessIncome: 0,
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
          riskIdentifiedOn: '202205',
          industryMeasures: '产业奖补',
          businessIncome: 0,
        },
      ],
    },
  ],
} satisfies RuleExamples;
