import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', riskRemoved: '是' },
        { householdCode: '5200000001', riskRemoved: '是' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', riskRemoved: '是' },
        { householdCode: '5200000001', riskRemoved: '否' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', riskRemoved: '是' },
        { householdCode: '5200000001', riskRemoved: '不清楚' },
      ],
    },
  ],
} satisfies RuleExamples;
