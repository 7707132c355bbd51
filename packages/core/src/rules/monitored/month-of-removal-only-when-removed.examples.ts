import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', riskRemovedOn: '202305', riskRemoved: '是' }] }],
  fail: [{ rows: [{ householdCode: '5200000001', riskRemovedOn: '202305', riskRemoved: '否' }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', riskRemovedOn: '202305', riskRemoved: '待定' }] }],
} satisfies RuleExamples;
