import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', grassland: 8.5 }] },
    { title: '正好100亩', rows: [{ householdCode: '5200000001', headName: '测试甲', grassland: 100 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', grassland: 400 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', grassland: '约3' }] }],
} satisfies RuleExamples;
