import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', householdTotal: 300 }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001' }] },
    },
    {
      title: '同一户有两个年度',
      rows: [{ township: '测试镇', village: '测试一村', householdTotal: 1 }],
      others: {
        household: [
          { township: '测试镇', village: '测试一村', householdCode: '5200000001', year: 2022 },
          { township: '测试镇', village: '测试一村', householdCode: '5200000001', year: 2023 },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', householdTotal: 1 }],
      others: {
        household: [
          { township: '测试镇', village: '测试一村', householdCode: '5200000001' },
          { township: '测试镇', village: '测试一村', householdCode: '5200000002' },
        ],
      },
    },
  ],
  cannotTell: [
    {
      rows: [{ township: '测试镇', village: '测试一村', householdTotal: '三百户' }],
      others: { household: [{ township: '测试镇', village: '测试一村', householdCode: '5200000001' }] },
    },
  ],
} satisfies RuleExamples;
