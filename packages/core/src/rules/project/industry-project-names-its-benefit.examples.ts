import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ projectType: '产业发展', benefitMechanism: '土地流转、务工、分红' }] }],
  fail: [{ rows: [{ projectType: '产业发展', benefitMechanism: null }] }],
} satisfies RuleExamples;
