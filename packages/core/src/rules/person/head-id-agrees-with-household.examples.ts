import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headIdNumber: '520000198001010031' }] },
    },
    {
      title: '一表用身份证、一表用残疾人证',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headIdNumber: '52000019800101003143' }] },
    },
  ],
  fail: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: { household: [{ householdCode: '5200000001', headIdNumber: '520000195504040095' }] },
    },
  ],
  cannotTell: [
    {
      title: '户表里同一户编号有两户',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' }],
      others: {
        household: [
          { householdCode: '5200000001', headIdNumber: '520000195504040095' },
          { householdCode: '5200000001', headIdNumber: '520000195504040095' },
        ],
      },
    },
  ],
} satisfies RuleExamples;
