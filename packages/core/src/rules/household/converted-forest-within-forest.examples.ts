import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', convertedForest: 3, forestLand: 2, grassland: 1 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', convertedForest: 3.5, forestLand: 2, grassland: 1 }] }],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', convertedForest: 3.5, forestLand: '约3', grassland: 1 }] },
  ],
} satisfies RuleExamples;
