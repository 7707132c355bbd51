import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { household: [{ fuelType: '清洁能源' }, { fuelType: '柴草' }, { fuelType: '煤炭' }, { fuelType: '' }] },
    value: 0.333,
    numerator: 1,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
