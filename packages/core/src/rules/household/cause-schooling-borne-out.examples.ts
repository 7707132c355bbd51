import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因学' }],
      others: { person: [{ householdCode: '5200000001', schoolStatus: '普通高中一年级' }] },
    },
    {
      title: '别的成员符合',
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因学' }],
      others: {
        person: [
          { householdCode: '5200000001', schoolStatus: null },
          { householdCode: '5200000001', schoolStatus: '普通高中一年级' },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因学' }],
      others: { person: [{ householdCode: '5200000001', schoolStatus: null }] },
    },
  ],
  cannotTell: [
    {
      title: '成员情况读不出',
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因学' }],
      others: { person: [{ householdCode: '5200000001', schoolStatus: '不清楚' }] },
    },
  ],
} satisfies RuleExamples;
