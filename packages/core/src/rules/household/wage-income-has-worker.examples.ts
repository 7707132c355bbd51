import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 24000 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 8 }] },
    },
    {
      title: '公益性岗位',
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 9600 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 0, publicPostMonths: 12 }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 24000 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: 0 }] },
    },
  ],
  cannotTell: [
    {
      title: '人表中没有这一户的另一人读不出',
      rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 24000 }],
      others: { person: [{ householdCode: '5200000001', idNumber: '520000198001010031', workMonths: '半年多' }] },
    },
  ],
} satisfies RuleExamples;
