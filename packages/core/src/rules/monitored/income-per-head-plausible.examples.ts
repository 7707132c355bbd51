import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', incomePerHead: 100000 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', incomePerHead: 0 }] },
    { rows: [{ householdCode: '5200000001', incomePerHead: 128000 }] },
  ],
} satisfies RuleExamples;
