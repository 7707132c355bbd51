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
    value: 0.0136,
    source:
      '《贫困与不平等手册》（世界银行2009年）第70、72页：四人收入100、110、150、160，贫困线125；例中同比放大22.4倍，线为2800元',
  },
] satisfies IndicatorExamples;
