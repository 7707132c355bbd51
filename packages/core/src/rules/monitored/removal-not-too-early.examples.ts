import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '正好六个月',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          riskIdentifiedOn: '202206',
          riskRemovedOn: '202212',
          riskRemovalMode: '帮扶消除',
        },
      ],
    },
    {
      title: '自然消除不限',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          riskIdentifiedOn: '202206',
          riskRemovedOn: '202208',
          riskRemovalMode: '自然消除',
        },
      ],
    },
  ],
  fail: [
    {
      title: '五个月',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          riskIdentifiedOn: '202206',
          riskRemovedOn: '202211',
          riskRemovalMode: '帮扶消除',
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '消除时间只写了年',
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          riskRemoved: '是',
          riskIdentifiedOn: '202206',
          riskRemovedOn: '2022年',
          riskRemovalMode: '帮扶消除',
        },
      ],
    },
  ],
} satisfies RuleExamples;
