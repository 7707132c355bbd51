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
          risk2: '因安全住房',
          hasUnsafeHouse: '是',
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
          risk2: null,
          hasUnsafeHouse: '是',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '是否危房户没填',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          risk1: '因病',
          risk2: null,
          hasUnsafeHouse: '待鉴定',
        },
      ],
    },
  ],
} satisfies RuleExamples;
