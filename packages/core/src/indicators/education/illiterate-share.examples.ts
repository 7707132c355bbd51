import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '1950-03-01', education: '文盲或半文盲', schoolStatus: '' },
        { birthDate: '1980-03-01', education: '初中', schoolStatus: '' },
        { birthDate: '1985-03-01', education: '', schoolStatus: '' },
        { birthDate: '2012-03-01', education: '', schoolStatus: '小学' },
      ],
    },
    value: 0.333,
    numerator: 1,
    denominator: 3,
  },
] satisfies IndicatorExamples;
