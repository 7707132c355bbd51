import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '贵州长顺2023年监测线7300元',
    asOf: '2023-12-31',
    region: '522729',
    tables: {
      household: [{ incomePerHead: 7299.99 }, { incomePerHead: 7300 }, { incomePerHead: 12000 }, { incomePerHead: '' }],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
