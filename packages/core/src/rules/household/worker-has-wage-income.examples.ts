import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 24000 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 8 }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 0 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 8 }] },
    },
  ],
  cannotTell: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: '约2万' }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 8 }] },
    },
  ],
} satisfies RuleExamples;
