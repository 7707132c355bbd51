import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      village: [
        { hasPavedRoadToTownship: '是' },
        { hasPavedRoadToTownship: '是' },
        { hasPavedRoadToTownship: '是' },
        { hasPavedRoadToTownship: '否' },
        { hasPavedRoadToTownship: '' },
      ],
    },
    value: 0.75,
    numerator: 3,
    denominator: 4,
    undecided: 1,
  },
] satisfies IndicatorExamples;
