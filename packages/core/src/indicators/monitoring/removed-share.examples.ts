import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', riskIdentifiedOn: '2023年3月', riskRemoved: '否', riskRemovedOn: '' },
        { householdCode: '5200000001', riskIdentifiedOn: '2023年3月', riskRemoved: '否', riskRemovedOn: '' },
        { householdCode: '5200000002', riskIdentifiedOn: '2022年11月', riskRemoved: '是', riskRemovedOn: '2023年8月' },
        { householdCode: '5200000003', riskIdentifiedOn: '2021年6月', riskRemoved: '是', riskRemovedOn: '2022年3月' },
        { householdCode: '5200000004', riskRemoved: '' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
