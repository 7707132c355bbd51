import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 24000 }] },
    { title: '没有工资', rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 0 }] },
    { title: '正好300元', rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 300 }] },
  ],
  fail: [
    { rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 200 }] },
    { rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: 360000 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', headName: '测试甲', wageIncome: '约2万' }] }],
} satisfies RuleExamples;
