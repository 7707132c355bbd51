import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [{ householdCode: '5200000001' }, { householdCode: '5200000002' }, { householdCode: '5200000003' }],
    },
    value: 3,
  },
  { title: '空表', tables: { household: [] }, value: 0 },
] satisfies IndicatorExamples;
