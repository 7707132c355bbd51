import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ projectName: '测试一村产业路项目', paid: 18 }],
      others: { payment: [{ projectName: '测试一村产业路项目', amount: 180000 }] },
    },
  ],
  fail: [
    {
      rows: [{ projectName: '测试一村产业路项目', paid: 18 }],
      others: { payment: [{ projectName: '测试一村产业路项目', amount: 280000 }] },
    },
  ],
} satisfies RuleExamples;
