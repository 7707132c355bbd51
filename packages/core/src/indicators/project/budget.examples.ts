import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { project: [{ budget: 120.5 }, { budget: 80 }, { budget: '' }] }, value: 200500000, undecided: 1 },
] satisfies IndicatorExamples;
