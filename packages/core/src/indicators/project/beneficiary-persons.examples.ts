import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { project: [{ beneficiaryPersons: 410 }, { beneficiaryPersons: 290 }] }, value: 700 },
] satisfies IndicatorExamples;
