import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { village: [{ householdTotal: 480 }, { householdTotal: 520 }] }, value: 1000 },
] satisfies IndicatorExamples;
