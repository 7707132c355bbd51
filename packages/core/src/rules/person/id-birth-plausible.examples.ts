import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] },
    { title: '数据日期当天出生', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000202312310014' }] },
  ],
  fail: [
    {
      title: '出生在数据日期之后',
      rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000202401010013' }],
    },
    { title: '生于1823年', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000182301010010' }] },
  ],
  cannotTell: [{ title: '没有填', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: null }] }],
} satisfies RuleExamples;
