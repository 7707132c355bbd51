import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', disabilityGrade: '三级' }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '52000019800101003143', disabilityGrade: '一级' }] },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', disabilityGrade: '一级' }] },
  ],
} satisfies RuleExamples;
