import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', wageIncome: 100 }] }],
  fail: [{ title: '2.4万元填成2.4', rows: [{ householdCode: '5200000001', wageIncome: 2.4 }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', wageIncome: '二万四' }] }],
} satisfies RuleExamples;
