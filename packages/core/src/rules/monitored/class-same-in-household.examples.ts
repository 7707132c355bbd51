import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户' },
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户' },
      ],
    },
    {
      title: '只在一行填写',
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户' },
        { householdCode: '5200000001', monitoringClass: null },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户' },
        { householdCode: '5200000001', monitoringClass: '突发严重困难户' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', monitoringClass: '边缘易致贫户' },
        { householdCode: '5200000001', monitoringClass: '三类' },
      ],
    },
  ],
} satisfies RuleExamples;
