import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', hasSafeWater: '是' }], asOf: '2019-12-31' },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', hasSafeWater: '否' }], asOf: '2019-12-31' },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', exitStatus: '已脱贫', hasSafeWater: null }], asOf: '2019-12-31' },
  ],
} satisfies RuleExamples;
