import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', assetDividend: 500, otherProperty: 100, propertyIncome: 600 }] },
    {
      title: '四舍五入到元',
      rows: [{ householdCode: '5200000001', assetDividend: 500, otherProperty: 100, propertyIncome: 601 }],
    },
  ],
  fail: [
    { title: '合计多300', rows: [{ householdCode: '5200000001', assetDividend: 500, otherProperty: 100, propertyIncome: 900 }] },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', assetDividend: '见附表', otherProperty: 100, propertyIncome: 600 }] }],
} satisfies RuleExamples;
