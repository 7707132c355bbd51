import type { IndicatorExamples } from '../indicator';

export default [{ tables: { village: [{ village: '甲村' }, { village: '乙村' }] }, value: 2 }] satisfies IndicatorExamples;
