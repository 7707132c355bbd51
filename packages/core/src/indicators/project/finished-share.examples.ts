import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      project: [
        { stage: '未开工' },
        { stage: '招标' },
        { stage: '在建' },
        { stage: '完工' },
        { stage: '已验收' },
        { stage: '已结算' },
        { stage: '停工' },
        { stage: '' },
      ],
    },
    value: 0.429,
    numerator: 3,
    denominator: 7,
    undecided: 1,
  },
  { title: '没有项目能判断', tables: { project: [{ stage: '' }] }, value: null },
] satisfies IndicatorExamples;
