import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', cultivatedLand: 800 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', cultivatedLand: 4.5 }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', cultivatedLand: 3 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', cultivatedLand: 4.5 }] },
    },
  ],
} satisfies RuleExamples;
