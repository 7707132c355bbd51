import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { village: [{ populationTotal: 1800 }, { populationTotal: 2100 }, { populationTotal: '' }] },
    value: 3900,
    undecided: 1,
  },
] satisfies IndicatorExamples;
