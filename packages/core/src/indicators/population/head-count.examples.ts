import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { household: [{ headCount: 4 }, { headCount: 3 }, { headCount: '' }] }, value: 7, undecided: 1 },
] satisfies IndicatorExamples;
