import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', sex: '男' }] },
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198202020068', sex: '女' }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', sex: '女' }] }],
  cannotTell: [
    {
      title: '证件号码位数不对，另有一条说明',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '20000198001010031', sex: '女' }],
    },
  ],
} satisfies RuleExamples;
