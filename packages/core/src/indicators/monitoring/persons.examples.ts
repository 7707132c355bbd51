import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [{ householdCode: '5200000001' }, { householdCode: '5200000001' }, { householdCode: '5200000002' }],
    },
    value: 3,
  },
] satisfies IndicatorExamples;
