import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { household: [{ hasSanitaryToilet: '是' }, { hasSanitaryToilet: '否' }, { hasSanitaryToilet: '' }] },
    value: 0.5,
    numerator: 1,
    denominator: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
