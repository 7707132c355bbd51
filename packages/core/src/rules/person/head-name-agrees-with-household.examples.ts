import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headName: '测试误', headIdNumber: '520000198001010031' }] },
    },
  ],
  cannotTell: [
    {
      title: '户表户主姓名为空',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headName: null, headIdNumber: '520000198001010031' }] },
    },
  ],
} satisfies RuleExamples;
