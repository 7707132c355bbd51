import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', hasUnsafeHouse: '否' }],
      others: { household: [{ householdCode: '5200000001', hasUnsafeHouse: '否' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', hasUnsafeHouse: '否' }],
      others: { household: [{ householdCode: '5200000001', hasUnsafeHouse: '是' }] },
    },
  ],
} satisfies RuleExamples;
