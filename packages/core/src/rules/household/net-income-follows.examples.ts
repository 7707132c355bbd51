import type { RuleExamples } from '../rule';

export default {
  pass: [
    { rows: [{ householdCode: '5200000001', grossIncome: 36000, businessCost: 4000, netIncome: 32000 }] },
    { title: '没有支出', rows: [{ householdCode: '5200000001', grossIncome: 36000, businessCost: null, netIncome: 36000 }] },
    { title: '亏损户', rows: [{ householdCode: '5200000001', grossIncome: 36000, businessCost: 40000, netIncome: -4000 }] },
  ],
  fail: [
    { title: '纯收入多2000', rows: [{ householdCode: '5200000001', grossIncome: 36000, businessCost: 4000, netIncome: 34000 }] },
    {
      title: '支出录错',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          assetDividend: 500,
          otherProperty: 100,
          propertyIncome: 600,
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5400,
          grossIncome: 36000,
          businessCost: 400,
          netIncome: 32000,
          headCount: 4,
          incomePerHead: 8000,
        },
      ],
    },
  ],
  cannotTell: [{ rows: [{ householdCode: '5200000001', grossIncome: 36000, businessCost: '见附表', netIncome: 32000 }] }],
} satisfies RuleExamples;
