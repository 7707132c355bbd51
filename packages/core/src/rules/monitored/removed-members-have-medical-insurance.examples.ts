import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          hasResidentMedical: '否',
          hasEmployeeMedical: '是',
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
          hasResidentMedical: '否',
          hasEmployeeMedical: '否',
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
          riskRemoved: '是',
          hasResidentMedical: '否',
          hasEmployeeMedical: '不清楚',
        },
      ],
    },
  ],
} satisfies RuleExamples;
