import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: 5 }] },
    { title: '写明是米', rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: '800米' }] },
  ],
  fail: [{ title: '按米填写', rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: 800 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', roadDistance: '很近' }] }],
} satisfies RuleExamples;
