import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      monitored: [
        { householdCode: '5200000001', riskIdentifiedOn: '2023年3月', riskRemoved: '否', riskRemovedOn: '' },
        { householdCode: '5200000001', riskIdentifiedOn: '2023年3月', riskRemoved: '否', riskRemovedOn: '' },
        { householdCode: '5200000002', riskIdentifiedOn: '2022年11月', riskRemoved: '是', riskRemovedOn: '2023年8月' },
        { householdCode: '5200000003', riskIdentifiedOn: '2021年6月', riskRemoved: '是', riskRemovedOn: '2022年3月' },
      ],
    },
    value: 2,
  },
] satisfies IndicatorExamples;
