import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1、2、3、4的基尼系数是0.25',
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 1 },
        { incomePerHead: 2000, headCount: 1 },
        { incomePerHead: 3000, headCount: 1 },
        { incomePerHead: 4000, headCount: 1 },
      ],
    },
    value: 0.25,
  },
  {
    title: '三人各1000、一人4000，与写成四行相同',
    tables: {
      household: [
        { incomePerHead: 1000, headCount: 3 },
        { incomePerHead: 4000, headCount: 1 },
      ],
    },
    value: 0.3214,
  },
] satisfies IndicatorExamples;
