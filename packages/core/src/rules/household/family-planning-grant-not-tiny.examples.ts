import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', familyPlanningGrant: 3600 }] },
    { title: '正好100元', rows: [{ householdCode: '5200000001', headName: '测试甲', familyPlanningGrant: 100 }] },
  ],
  fail: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', familyPlanningGrant: 99 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', familyPlanningGrant: '约300' }] }],
} satisfies RuleExamples;
