import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', disabilityType: '肢体残疾' }],
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', disabilityType: '听力残疾' }],
    },
  ],
  cannotTell: [
    {
      title: '登记的是18位身份证号码',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', disabilityType: '听力残疾' }],
    },
  ],
} satisfies RuleExamples;
