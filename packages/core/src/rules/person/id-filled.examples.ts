import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: null }] }],
  cannotTell: [
    { title: '写的是文字，另有一条说明', rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '正在补办' }] },
  ],
} satisfies RuleExamples;
