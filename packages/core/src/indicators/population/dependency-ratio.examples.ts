import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '2015-05-01' },
        { birthDate: '1950-05-01' },
        { birthDate: '1980-05-01' },
        { birthDate: '1990-05-01' },
        { birthDate: '2000-05-01' },
        { birthDate: '' },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
    undecided: 1,
  },
  { title: '没有劳动年龄的人', asOf: '2023-12-31', tables: { person: [{ birthDate: '1950-05-01' }] }, value: null },
] satisfies IndicatorExamples;
