import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '正好1%',
      rows: [
        { year: 2024, projectType: '项目管理费', centralFunds: 1 },
        { year: 2024, projectType: '产业发展', centralFunds: 99 },
      ],
      region: '511703',
      asOf: '2024-12-31',
    },
  ],
  fail: [
    {
      rows: [
        { year: 2024, projectType: '项目管理费', centralFunds: 2 },
        { year: 2024, projectType: '产业发展', centralFunds: 98 },
      ],
      region: '511703',
      asOf: '2024-12-31',
    },
  ],
  cannotTell: [
    {
      title: '没有录入比例',
      rows: [
        { year: 2024, projectType: '项目管理费', centralFunds: 2 },
        { year: 2024, projectType: '产业发展', centralFunds: 98 },
      ],
      region: '110000',
      asOf: '2024-12-31',
    },
  ],
} satisfies RuleExamples;
