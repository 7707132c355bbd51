import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', forestLand: 800 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', forestLand: 12 }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', forestLand: 4 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', forestLand: 12 }] },
    },
  ],
} satisfies RuleExamples;
