import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '36000元4人、10000元1人、一户人口数读不出',
    tables: {
      household: [
        { netIncome: 36000, headCount: 4 },
        { netIncome: 10000, headCount: 1 },
        { netIncome: 5000, headCount: '' },
      ],
    },
    value: 920000,
    numerator: 4600000,
    denominator: 5,
    undecided: 1,
  },
  { title: '没有人口', tables: { household: [{ netIncome: 100, headCount: 0 }] }, value: null },
] satisfies IndicatorExamples;
