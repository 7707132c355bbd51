import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { hasResidentMedical: '是', hasEmployeeMedical: '否' },
        { hasResidentMedical: '否', hasEmployeeMedical: '是' },
        { hasResidentMedical: '否', hasEmployeeMedical: '否' },
        { hasResidentMedical: '', hasEmployeeMedical: '否' },
        { hasResidentMedical: '', hasEmployeeMedical: '是' },
      ],
    },
    value: 0.75,
    numerator: 3,
    denominator: 4,
    undecided: 1,
  },
] satisfies IndicatorExamples;
