import type { IndicatorExamples } from '../indicator';

export default [{ tables: { project: [{ projectName: '甲' }, { projectName: '乙' }] }, value: 2 }] satisfies IndicatorExamples;
