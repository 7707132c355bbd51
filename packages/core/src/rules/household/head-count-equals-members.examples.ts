import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', headCount: 2 }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
    {
      title: '一人录了两行，另有一条说明',
      rows: [{ householdCode: '5200000001', headCount: 2 }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
  fail: [
    {
      title: '少减一人',
      rows: [{ householdCode: '5200000001', headCount: 3 }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试乙', relation: '配偶', idNumber: '520000198202020068' },
        ],
      },
    },
    {
      title: '人均纯收入按错的人数算',
      rows: [{ householdCode: '5200000001', headCount: 3, netIncome: 30000, incomePerHead: 10000 }],
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
      title: '有一人的关系不在选项内',
      rows: [{ householdCode: '5200000001', headCount: 3 }],
      others: {
        person: [
          { householdCode: '5200000001', memberName: '测试甲', relation: '户主', idNumber: '520000198001010031' },
          { householdCode: '5200000001', memberName: '测试甲', relation: '邻居', idNumber: '520000198202020068' },
        ],
      },
    },
  ],
} satisfies RuleExamples;
