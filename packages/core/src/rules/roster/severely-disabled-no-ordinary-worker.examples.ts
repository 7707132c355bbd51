import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003141', labourSkill: '丧失劳动力' }],
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003141', labourSkill: '普通劳动力' }],
    },
    {
      title: '二级',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003142', labourSkill: '技能劳动力' }],
    },
  ],
  cannotTell: [
    {
      title: '18位号码看不出残疾等级',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', labourSkill: '普通劳动力' }],
    },
  ],
} satisfies RuleExamples;
