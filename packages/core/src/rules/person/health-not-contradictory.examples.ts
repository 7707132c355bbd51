import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', healthStatus: '健康' }] }],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', healthStatus: '健康、长期慢性病' },
      ],
    },
  ],
  cannotTell: [
    { rows: [{ householdCode: '5200000001', memberName: '测试甲', idNumber: '520000198001010031', healthStatus: '还行' }] },
  ],
} satisfies RuleExamples;
