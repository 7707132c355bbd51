import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '1980-03-01', schoolStatus: '', workMonths: 10, publicPostType: '' },
        { birthDate: '1975-03-01', schoolStatus: '', workMonths: 0, publicPostType: '保洁员' },
        { birthDate: '1990-03-01', schoolStatus: '', workMonths: 0, publicPostType: '' },
        { birthDate: '2006-03-01', schoolStatus: '普通高中二年级', workMonths: 0, publicPostType: '' },
        { birthDate: '1950-03-01', schoolStatus: '', workMonths: 12, publicPostType: '' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
  },
] satisfies IndicatorExamples;
