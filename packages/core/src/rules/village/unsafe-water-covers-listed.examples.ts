import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', unsafeWaterHouseholds: 0 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', hasSafeWater: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', unsafeWaterHouseholds: 0 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', hasSafeWater: '否' }] },
    },
  ],
} satisfies RuleExamples;
