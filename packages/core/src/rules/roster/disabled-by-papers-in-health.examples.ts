import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '残疾' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '健康' }] },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', healthStatus: '还行' }] },
  ],
} satisfies RuleExamples;
