import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { labourSkill: '普通劳动力' },
        { labourSkill: '弱劳动力或半劳动力' },
        { labourSkill: '丧失劳动力' },
        { labourSkill: '无劳动力' },
        { labourSkill: '' },
      ],
    },
    value: 2,
    undecided: 1,
  },
] satisfies IndicatorExamples;
