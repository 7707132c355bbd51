import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: 2020 }] }],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: 2025 }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: 2008 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', exitYear: '前年' }] }],
} satisfies RuleExamples;
