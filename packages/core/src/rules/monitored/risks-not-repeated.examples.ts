import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', risk1: '因病', risk2: '因残', risk3: null, risk4: null, risk5: null }] }],
  fail: [{ rows: [{ householdCode: '5200000001', risk1: '因病', risk2: '因学', risk3: '因病', risk4: null, risk5: null }] }],
  cannotTell: [{ rows: [{ householdCode: '5200000001', risk1: '因病', risk2: '因穷' }] }],
} satisfies RuleExamples;
