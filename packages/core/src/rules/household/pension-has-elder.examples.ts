import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 1476 }],
      others: {
        person: [
          { householdCode: '5200000001', idNumber: '520000198001010031' },
          { householdCode: '5200000001', idNumber: '520000195501010093' },
        ],
      },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 1476 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031' }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', pension: 1476 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '待查' }] },
    },
  ],
} satisfies RuleExamples;
