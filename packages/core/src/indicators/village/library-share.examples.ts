import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { village: [{ libraries: 1 }, { libraries: 0 }] }, value: 0.5, numerator: 1, denominator: 2 },
] satisfies IndicatorExamples;
