import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', extremePovertySupport: 11232 }],
      others: { person: [{ householdCode: '5200000001', hasExtremePovertySupport: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', extremePovertySupport: 11232 }],
      others: { person: [{ householdCode: '5200000001', hasExtremePovertySupport: '否' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', extremePovertySupport: 11232 }],
      others: { person: [{ householdCode: '5200000001', hasExtremePovertySupport: null }] },
    },
  ],
} satisfies RuleExamples;
