import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ township: '测试镇', village: '测试一村', minimumLivingPersons: 1 }],
      others: { person: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111', hasMinimumLiving: '是' }] },
    },
  ],
  fail: [
    {
      rows: [{ township: '测试镇', village: '测试一村', minimumLivingPersons: 0 }],
      others: { person: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111', hasMinimumLiving: '是' }] },
    },
  ],
  cannotTell: [
    {
      title: '人表有一人没填',
      rows: [{ township: '测试镇', village: '测试一村', minimumLivingPersons: 0 }],
      others: { person: [{ township: '测试镇', village: '测试一村', idNumber: '520000198001010111', hasMinimumLiving: null }] },
    },
  ],
} satisfies RuleExamples;
