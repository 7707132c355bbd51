import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2014-12-31',
    tables: {
      household: [
        { incomePerHead: 2240, headCount: 2 },
        { incomePerHead: 2464, headCount: 2 },
        { incomePerHead: 3360, headCount: 2 },
        { incomePerHead: 3584, headCount: 2 },
      ],
    },
    value: 0.5,
    source:
      '《贫困与不平等手册》（世界银行2009年）第70、72页：四人收入100、110、150、160，贫困线125；例中同比放大22.4倍，线为2800元',
  },
  {
    title: '按人而不按户：一户5人在线下，一户1人在线上',
    asOf: '2014-12-31',
    tables: {
      household: [
        { incomePerHead: 2000, headCount: 5 },
        { incomePerHead: 20000, headCount: 1 },
      ],
    },
    value: 0.8333,
  },
] satisfies IndicatorExamples;
