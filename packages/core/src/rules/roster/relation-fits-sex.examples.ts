import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201003030073', sex: '男' }],
    },
    {
      title: '兄弟姐妹不分性别',
      rows: [
        { householdCode: '5200000001', memberName: '测试乙', relation: '之兄弟姐妹', idNumber: '520000198202020068', sex: '女' },
      ],
    },
    {
      title: '没有证件号码也能看',
      rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之女', idNumber: null, sex: '女' }],
    },
  ],
  fail: [
    {
      title: '之子是女',
      rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '520000201205050128', sex: '女' }],
    },
    {
      title: '之儿媳是男',
      rows: [
        { householdCode: '5200000001', memberName: '测试丙', relation: '之儿媳', idNumber: '520000201003030073', sex: '男' },
      ],
    },
  ],
  cannotTell: [
    {
      title: '证件号码位数不对',
      rows: [{ householdCode: '5200000001', memberName: '测试丙', relation: '之子', idNumber: '20000201205050128', sex: '女' }],
    },
  ],
} satisfies RuleExamples;
