import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '否', riskRemovedOn: null }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: '否', riskRemovedOn: '202303' }] }],
  cannotTell: [
    { title: '没有填', rows: [{ householdCode: '5200000001', headName: '测试甲', riskRemoved: null, riskRemovedOn: '202303' }] },
  ],
} satisfies RuleExamples;
