import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ township: '测试镇', village: '测试一村' }], others: { village: [{ township: '测试镇', village: '测试一村' }] } },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村、测试二村' }],
      others: { village: [{ township: '测试镇', village: '测试一村' }] },
    },
  ],
} satisfies RuleExamples;
