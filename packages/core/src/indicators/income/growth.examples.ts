import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '3421元增到3901元，增长14%',
    asOf: '2022-12-31',
    tables: { household: [{ netIncome: 3901, headCount: 1 }] },
    previous: { household: [{ netIncome: 3421, headCount: 1 }] },
    value: 0.14,
    numerator: 390100,
    denominator: 342100,
    source: '某市扶贫工作汇报：“全市贫困村农民人均纯收入达3901元，比上年增长14%”，上年3421元',
  },
  {
    title: '两期户数不同',
    asOf: '2022-12-31',
    tables: {
      household: [
        { netIncome: 24000, headCount: 2 },
        { netIncome: 11000, headCount: 1 },
      ],
    },
    previous: { household: [{ netIncome: 20000, headCount: 2 }] },
    value: 0.167,
  },
] satisfies IndicatorExamples;
