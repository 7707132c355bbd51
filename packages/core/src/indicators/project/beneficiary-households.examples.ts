import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ beneficiaryHouseholds: 120 }, { beneficiaryHouseholds: 85 }, { beneficiaryHouseholds: '' }] },
    value: 205,
    undecided: 1,
  },
] satisfies IndicatorExamples;
