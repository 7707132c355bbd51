import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201301010038', labourSkill: '无劳动力' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201301010038', labourSkill: '普通劳动力' }] },
    {
      title: '差一天满16周岁',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000020080101003X', labourSkill: '普通劳动力' }],
    },
  ],
  cannotTell: [
    {
      title: '不在选项内',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000201301010038', labourSkill: '力气大' }],
    },
  ],
} satisfies RuleExamples;
