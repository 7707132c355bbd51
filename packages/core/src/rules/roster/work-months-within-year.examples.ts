import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: 12 }] },
    {
      title: '没有务工',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: null }],
    },
    {
      title: '半个月',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: 9.5 }],
    },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: 13 }] },
    {
      title: '负数',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: -3 }],
    },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', workMonths: '半年多' }] },
  ],
} satisfies RuleExamples;
