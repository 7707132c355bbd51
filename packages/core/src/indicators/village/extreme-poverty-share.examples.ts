import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      village: [
        { extremePovertyPersons: 9, populationTotal: 1800 },
        { extremePovertyPersons: 12, populationTotal: 2400 },
        { extremePovertyPersons: '', populationTotal: 900 },
      ],
    },
    value: 0.005,
    numerator: 21,
    denominator: 4200,
    undecided: 1,
  },
] satisfies IndicatorExamples;
