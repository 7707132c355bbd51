import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
    {
      title: '一表用身份证、一表用残疾人证',
      rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '52000019800101003143' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
  fail: [
    {
      title: '户主变更后户表没有改',
      rows: [{ householdCode: '5200000001', headName: '测试丁', headIdNumber: '520000195504040095' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
  cannotTell: [
    {
      title: '人表户主号码读不出',
      rows: [{ householdCode: '5200000001', headName: '测试甲', headIdNumber: '520000198001010031' }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '待查' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
} satisfies RuleExamples;
