import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ healthStatus: '残疾' }, { healthStatus: '残疾、长期慢性病' }, { healthStatus: '健康' }, { healthStatus: '' }],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
