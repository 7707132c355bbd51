import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', mainCause: '缺劳力', labourSkill: '无劳动力' }] },
    {
      title: '别的成员符合',
      rows: [
        { householdCode: '5200000001', mainCause: '缺劳力', labourSkill: '普通劳动力' },
        { householdCode: '5200000001', mainCause: '缺劳力', labourSkill: '无劳动力' },
      ],
    },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', mainCause: '缺劳力', labourSkill: '普通劳动力' }] }],
  cannotTell: [{ title: '成员情况读不出', rows: [{ householdCode: '5200000001', mainCause: '缺劳力', labourSkill: '不清楚' }] }],
} satisfies RuleExamples;
