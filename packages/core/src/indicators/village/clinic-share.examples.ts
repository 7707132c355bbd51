import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { village: [{ clinics: 1 }, { clinics: 2 }, { clinics: 0 }, { clinics: '' }] },
    value: 0.667,
    numerator: 2,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
