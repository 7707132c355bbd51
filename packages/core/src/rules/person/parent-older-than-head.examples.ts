import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之父', idNumber: '520000195504040095' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  fail: [
    {
      title: '父亲比户主小',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之父', idNumber: '520000201003030073' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之父', idNumber: '待查' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
} satisfies RuleExamples;
