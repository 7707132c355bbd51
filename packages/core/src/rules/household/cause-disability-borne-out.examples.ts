import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '证件号码就是残疾人证',
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因残' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '52000019800101003143', healthStatus: '健康' }] },
    },
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因残' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', healthStatus: '残疾、长期慢性病' }] },
    },
    {
      title: '别的成员符合',
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因残' }],
      others: {
        person: [
          { householdCode: '5200000001', idNumber: '520000198001010031', healthStatus: '健康' },
          { householdCode: '5200000001', idNumber: '520000198001010031', healthStatus: '残疾、长期慢性病' },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因残' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', healthStatus: '健康' }] },
    },
  ],
  cannotTell: [
    {
      title: '成员情况读不出',
      rows: [{ householdCode: '5200000001', headName: '测试甲', mainCause: '因残' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', healthStatus: '不清楚' }] },
    },
  ],
} satisfies RuleExamples;
