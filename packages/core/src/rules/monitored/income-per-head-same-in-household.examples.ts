import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', incomePerHead: 9000 },
        { householdCode: '5200000001', incomePerHead: 9000 },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', incomePerHead: 9000 },
        { householdCode: '5200000001', incomePerHead: 9600 },
      ],
    },
  ],
} satisfies RuleExamples;
