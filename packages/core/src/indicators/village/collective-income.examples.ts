import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '12.5万元＋8.36万元',
    tables: { village: [{ collectiveIncome: 12.5 }, { collectiveIncome: 8.36 }, { collectiveIncome: '' }] },
    value: 20860000,
    undecided: 1,
  },
] satisfies IndicatorExamples;
