import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', hasResidentMedical: '否', hasEmployeeMedical: '否' },
        { householdCode: '5200000001', hasResidentMedical: '是', hasEmployeeMedical: '否' },
        { householdCode: '5200000002', hasResidentMedical: '', hasEmployeeMedical: '否' },
      ],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
