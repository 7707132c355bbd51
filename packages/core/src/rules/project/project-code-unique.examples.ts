import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { projectCode: 'XM20230001', projectName: '测试一村产业路项目' },
        { projectCode: 'XM20230002', projectName: '测试一村供水项目' },
      ],
    },
    {
      title: '一个项目按村分列',
      rows: [
        { projectCode: 'XM20230001', projectName: '测试产业路项目', village: '测试一村' },
        { projectCode: 'XM20230001', projectName: '测试产业路项目', village: '测试二村' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { projectCode: 'XM20230001', projectName: '测试一村产业路项目' },
        { projectCode: 'XM20230001', projectName: '测试一村产业路项目' },
      ],
    },
    {
      title: '两个项目同一编号',
      rows: [
        { projectCode: 'XM20230001', projectName: '测试一村产业路项目', village: '测试一村' },
        { projectCode: 'XM20230001', projectName: '测试二村供水项目', village: '测试二村' },
      ],
    },
  ],
} satisfies RuleExamples;
