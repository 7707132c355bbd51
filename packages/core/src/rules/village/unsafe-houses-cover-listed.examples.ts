import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', unsafeHouseHouseholds: 1 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', hasUnsafeHouse: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', unsafeHouseHouseholds: 0 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001', hasUnsafeHouse: '是' }] },
    },
  ],
} satisfies RuleExamples;
