import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { labourSkill: '普通劳动力', workMonths: 8 },
        { labourSkill: '技能劳动力', workMonths: 0 },
        { labourSkill: '普通劳动力', workMonths: 11 },
        { labourSkill: '无劳动力', workMonths: 2 },
        { labourSkill: '', workMonths: 6 },
      ],
    },
    value: 0.667,
    numerator: 2,
    denominator: 3,
    undecided: 1,
  },
] satisfies IndicatorExamples;
