import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      household: [
        { housingArea: 100, headCount: 4 },
        { housingArea: 86.5, headCount: 3 },
        { housingArea: '', headCount: 5 },
      ],
    },
    value: 26.64,
    denominator: 7,
    undecided: 1,
  },
] satisfies IndicatorExamples;
