import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', ecologicalCompensation: 250, convertedForest: 2, forestLand: 5 }],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', headName: '测试甲', ecologicalCompensation: 250, convertedForest: 0, forestLand: null },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', headName: '测试甲', ecologicalCompensation: 250, convertedForest: 0, forestLand: '约3' },
      ],
    },
  ],
} satisfies RuleExamples;
