import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { township: '测试镇', village: '测试一村', year: 2023 },
        { township: '测试镇', village: '测试二村', year: 2023 },
      ],
    },
    {
      title: '两个年度各一行',
      rows: [
        { township: '测试镇', village: '测试一村', year: 2022 },
        { township: '测试镇', village: '测试一村', year: 2023 },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { township: '测试镇', village: '测试一村' },
        { township: '测试镇', village: '测试一村' },
      ],
    },
  ],
} satisfies RuleExamples;
