import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', incomePerHead: 9000 }],
      others: { household: [{ householdCode: '5200000001', incomePerHead: 9000.5 }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', incomePerHead: 9000 }],
      others: { household: [{ householdCode: '5200000001', incomePerHead: 8200 }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', incomePerHead: 9000 }],
      others: { household: [{ householdCode: '5200000001', incomePerHead: null }] },
    },
  ],
} satisfies RuleExamples;
