import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ schoolStatus: '小学' }, { schoolStatus: '本科一年级' }, { schoolStatus: '学龄前儿童' }, { schoolStatus: '' }],
    },
    value: 2,
  },
] satisfies IndicatorExamples;
