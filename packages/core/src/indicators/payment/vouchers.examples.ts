import type { IndicatorExamples } from '../indicator';

export default [
  { tables: { payment: [{ voucherNumber: 'A1' }, { voucherNumber: 'A2' }] }, value: 2 },
] satisfies IndicatorExamples;
