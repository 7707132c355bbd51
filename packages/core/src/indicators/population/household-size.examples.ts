import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1户5人、2户3人，户均3.67人',
    tables: { household: [{ headCount: 5 }, { headCount: 3 }, { headCount: 3 }] },
    value: 3.67,
    numerator: 11,
    denominator: 3,
  },
  { title: '人口数都读不出', tables: { household: [{ headCount: '' }] }, value: null, undecided: 1 },
] satisfies IndicatorExamples;
