import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201003030073' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
    {
      title: '正好相差12岁',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之子', idNumber: '52000019920101017X' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  fail: [
    {
      title: '儿子比户主大',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之子', idNumber: '520000195504040095' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
    {
      title: '差一天满12岁',
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', relation: '之子', idNumber: '520000199112310170' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '户主的号码读不出',
      rows: [
        { householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201003030073' },
        { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '待查' },
      ],
    },
  ],
} satisfies RuleExamples;
