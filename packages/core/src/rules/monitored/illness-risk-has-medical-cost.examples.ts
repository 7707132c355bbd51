import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因病',
          healthStatus: '大病',
          medicalSelfPaid: 5200,
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
          risk1: '因病',
          healthStatus: '大病',
          medicalSelfPaid: 0,
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
          riskRemoved: '否',
          risk1: '因病',
          healthStatus: '大病',
          medicalSelfPaid: '几千',
        },
      ],
    },
  ],
} satisfies RuleExamples;
