import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-09-30',
    tables: {
      project: [
        { planFinish: '2023-06-30', stage: '在建' },
        { planFinish: '2023-06-30', stage: '完工' },
        { planFinish: '2023-12-31', stage: '在建' },
        { planFinish: '', stage: '在建' },
      ],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
