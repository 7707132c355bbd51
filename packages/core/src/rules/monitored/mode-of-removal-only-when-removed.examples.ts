import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', riskRemovalMode: '自然消除', riskRemoved: '是' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', riskRemovalMode: '帮扶消除', riskRemoved: '否' }] }],
} satisfies RuleExamples;
