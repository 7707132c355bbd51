import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', exitYear: 2018 }], asOf: '2019-12-31' },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', exitYear: null }], asOf: '2019-12-31' },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', exitYear: '前年' }], asOf: '2019-12-31' },
  ],
} satisfies RuleExamples;
