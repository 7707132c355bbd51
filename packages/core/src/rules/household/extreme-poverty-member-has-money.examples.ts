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
      rows: [{ householdCode: '5200000001', headName: '测试甲', extremePovertySupport: null }],
      others: { person: [{ householdCode: '5200000001', hasExtremePovertySupport: '是' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', extremePovertySupport: '约1万' }],
      others: { person: [{ householdCode: '5200000001', hasExtremePovertySupport: '是' }] },
    },
  ],
} satisfies RuleExamples;
