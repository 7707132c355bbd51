import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskIdentifiedOn: '202205',
          socialSecurityMeasures: '低保',
          transferIncome: 300,
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
          riskIdentifiedOn: '202205',
          socialSecurityMeasures: '低保',
          transferIncome: 0,
        },
      ],
    },
  ],
} satisfies RuleExamples;
