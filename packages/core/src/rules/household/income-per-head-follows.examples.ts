import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: 4, incomePerHead: 9000 }] },
    { title: '四舍五入到元', rows: [{ householdCode: '5200000001', netIncome: 10000, headCount: 3, incomePerHead: 3333 }] },
  ],
  fail: [{ title: '多写一个0', rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: 4, incomePerHead: 90000 }] }],
  cannotTell: [
    { title: '人口数读不出', rows: [{ householdCode: '5200000001', netIncome: 36000, headCount: '四口', incomePerHead: 9000 }] },
  ],
} satisfies RuleExamples;
