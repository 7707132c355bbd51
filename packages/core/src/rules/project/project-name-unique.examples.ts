import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '不同村',
      rows: [
        { projectName: '产业路项目', village: '测试一村' },
        { projectName: '产业路项目', village: '测试二村' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { projectName: '产业路项目', village: '测试一村' },
        { projectName: '产业路项目', village: '测试一村' },
      ],
    },
  ],
} satisfies RuleExamples;
