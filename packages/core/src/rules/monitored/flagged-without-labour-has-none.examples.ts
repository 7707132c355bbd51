import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          monitoringClass: '边缘易致贫户',
          isWithoutLabour: '是',
          labourSkill: '弱劳动力或半劳动力',
        },
      ],
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', isWithoutLabour: '是', labourSkill: '普通劳动力' }],
    },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', monitoringClass: '边缘易致贫户', isWithoutLabour: '是', labourSkill: null }] },
  ],
} satisfies RuleExamples;
