import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '2013-03-01', schoolStatus: '小学' },
        { birthDate: '2009-03-01', schoolStatus: '九年级' },
        { birthDate: '2010-03-01', schoolStatus: '' },
        { birthDate: '2005-03-01', schoolStatus: '普通高中三年级' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
  },
] satisfies IndicatorExamples;
