import type { IndicatorExamples } from '../indicator';

export default [
  {
    asOf: '2023-12-31',
    tables: {
      person: [
        { birthDate: '1970-01-01', schoolStatus: '', hasResidentPension: '是', hasEmployeePension: '否' },
        { birthDate: '1990-01-01', schoolStatus: '', hasResidentPension: '否', hasEmployeePension: '否' },
        { birthDate: '2012-01-01', schoolStatus: '小学', hasResidentPension: '否', hasEmployeePension: '否' },
        { birthDate: '1960-01-01', schoolStatus: '', hasResidentPension: '', hasEmployeePension: '否' },
      ],
    },
    value: 0.5,
    numerator: 1,
    denominator: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
