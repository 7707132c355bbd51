import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', hasSafeWater: '是' }],
      others: { household: [{ householdCode: '5200000001', hasSafeWater: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', hasSafeWater: '是' }],
      others: { household: [{ householdCode: '5200000001', hasSafeWater: '否' }] },
    },
  ],
} satisfies RuleExamples;
