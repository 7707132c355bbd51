import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', disabledPersons: 1 }],
      others: { person: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111', healthStatus: '残疾' }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', disabledPersons: 0 }],
      others: { person: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111', healthStatus: '残疾' }] },
    },
  ],
} satisfies RuleExamples;
