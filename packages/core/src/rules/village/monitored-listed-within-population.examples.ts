import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', populationTotal: 1100 }],
      others: { monitored: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111' }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', populationTotal: 1 }],
      others: {
        monitored: [
          { township: '测试镇', village: '测试一村', idNumber: '520000198001010111' },
          { township: '测试镇', village: '测试一村', idNumber: '520000198201010220' },
        ],
      },
    },
  ],
} satisfies RuleExamples;
