import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ healthStatus: '大病' }, { healthStatus: '残疾、大病' }, { healthStatus: '健康' }, { healthStatus: '' }],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
