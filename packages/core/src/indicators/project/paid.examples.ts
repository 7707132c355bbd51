import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { project: [{ paid: 120.5 }, { paid: 80 }, { paid: '' }] }, value: 200500000, undecided: 1 },
] satisfies IndicatorExamples;
