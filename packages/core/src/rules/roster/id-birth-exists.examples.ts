import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] }],
  fail: [
    { title: '出生月份是13月', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198013010039' }] },
    { title: '15位旧号码，2月30日', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000800230001' }] },
  ],
  cannotTell: [{ title: '没有填', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: null }] }],
} satisfies RuleExamples;
