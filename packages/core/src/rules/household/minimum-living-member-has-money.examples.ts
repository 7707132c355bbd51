import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 3600 }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: '是' }] },
    },
    {
      title: '年中享受，钱少',
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 280 }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 0 }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: '是' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: '约3000' }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: '是' }] },
    },
  ],
} satisfies RuleExamples;
