import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '突发严重困难户没有上限',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '突发严重困难户',
          riskRemoved: '否',
          riskIdentifiedOn: '202305',
          incomePerHead: 31000,
        },
      ],
    },
    {
      title: '正好2万元',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '否',
          riskIdentifiedOn: '202305',
          incomePerHead: 20000,
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
          riskIdentifiedOn: '202305',
          incomePerHead: 20001,
        },
      ],
    },
  ],
} satisfies RuleExamples;
