import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', householdPhone: '13900000000' }] },
    { title: '固定电话', rows: [{ householdCode: '5200000001', householdPhone: '0851-55500000' }] },
  ],
  fail: [
    { title: '少一位', rows: [{ householdCode: '5200000001', householdPhone: '1390000000' }] },
    { title: '号段不对', rows: [{ householdCode: '5200000001', householdPhone: '12900000000' }] },
  ],
  cannotTell: [{ title: '写的是文字', rows: [{ householdCode: '5200000001', householdPhone: '无手机' }] }],
} satisfies RuleExamples;
