import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          idNumber: '520000201401010115',
          schoolStatus: '小学',
          compulsoryEducationMeasures: null,
        },
      ],
    },
    {
      title: '送教上门',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          idNumber: '520000201401010115',
          schoolStatus: null,
          compulsoryEducationMeasures: '送教上门',
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
          idNumber: '520000201401010115',
          schoolStatus: null,
          compulsoryEducationMeasures: null,
        },
      ],
    },
  ],
} satisfies RuleExamples;
