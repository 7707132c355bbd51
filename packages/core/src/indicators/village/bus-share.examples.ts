import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { village: [{ hasBus: '是' }, { hasBus: '否' }] }, value: 0.5, numerator: 1, denominator: 2 },
] satisfies IndicatorExamples;
