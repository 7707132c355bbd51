import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '未脱贫', exitYear: null }], asOf: '2018-12-31' },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '未脱贫', exitYear: 2019 }], asOf: '2018-12-31' },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '某状态', exitYear: 2019 }], asOf: '2018-12-31' },
  ],
} satisfies RuleExamples;
