import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ prefectureFunds: 60 }, { prefectureFunds: 12.34 }, { prefectureFunds: '' }] },
    value: 72340000,
    undecided: 0,
  },
] satisfies IndicatorExamples;
