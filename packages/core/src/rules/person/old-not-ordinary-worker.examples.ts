import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000195501010034', labourSkill: '无劳动力' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000195501010034', labourSkill: '普通劳动力' }] },
    {
      title: '当天满60周岁',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000196312310032', labourSkill: '普通劳动力' }],
    },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000195501010034', labourSkill: '力气大' }] },
  ],
} satisfies RuleExamples;
