import type { RuleExamples } from '../rule';

export default {
  pass: [{ rows: [{ householdCode: '5200000001', cultivatedLand: 100, grassland: 0, waterArea: 0 }] }],
  fail: [{ rows: [{ householdCode: '5200000001', cultivatedLand: 2001, grassland: 0, waterArea: 0 }] }],
} satisfies RuleExamples;
