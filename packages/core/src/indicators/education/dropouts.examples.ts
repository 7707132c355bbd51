import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '2010-03-01', schoolStatus: '', dropoutReason: '厌学' },
        { birthDate: '2010-03-01', schoolStatus: '七年级', dropoutReason: '' },
        { birthDate: '2004-03-01', schoolStatus: '', dropoutReason: '厌学' },
      ],
    },
    value: 1,
  },
] satisfies IndicatorExamples;
