import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 3600 }],
      others: {
        person: [
          { householdCode: '5200000001', hasMinimumLiving: '是' },
          { householdCode: '5200000001', hasMinimumLiving: '否' },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 3600 }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: '否' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', minimumLivingAllowance: 3600 }],
      others: { person: [{ householdCode: '5200000001', hasMinimumLiving: null }] },
    },
  ],
} satisfies RuleExamples;
