import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ education: '初中', schoolStatus: null, householdCode: '5200000001' }] },
    { rows: [{ education: null, schoolStatus: '小学', householdCode: '5200000001' }] },
  ],
  fail: [
    { title: '两项都填', rows: [{ education: '小学', schoolStatus: '七年级', householdCode: '5200000001' }] },
    { title: '两项都空', rows: [{ education: null, schoolStatus: null, householdCode: '5200000001' }] },
  ],
} satisfies RuleExamples;
