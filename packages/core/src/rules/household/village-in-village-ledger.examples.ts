import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', township: '测试镇', village: '测试一村' }],
      others: { village: [{ township: '测试镇', village: '测试一村' }] },
    },
  ],
  fail: [
    {
      title: '村字写成屯',
      rows: [{ householdCode: '5200000001', township: '测试镇', village: '测试一屯' }],
      others: { village: [{ township: '测试镇', village: '测试一村' }] },
    },
  ],
} satisfies RuleExamples;
