import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '2017-12-31' },
        { birthDate: '2008-01-01' },
        { birthDate: '2018-01-01' },
        { birthDate: '2007-12-31' },
        { birthDate: '' },
      ],
    },
    value: 2,
    undecided: 1,
    title: '生日当天满岁，差一天不算',
  },
] satisfies IndicatorExamples;
