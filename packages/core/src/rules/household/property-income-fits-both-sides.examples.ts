import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
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
          businessCost: 4000,
          netIncome: 32000,
          headCount: 4,
          incomePerHead: 8000,
        },
      ],
    },
  ],
  fail: [
    {
      title: '合计多写一个0',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          assetDividend: 500,
          otherProperty: 100,
          propertyIncome: 6000,
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5400,
          grossIncome: 36000,
          businessCost: 4000,
          netIncome: 32000,
          headCount: 4,
          incomePerHead: 8000,
        },
      ],
    },
  ],
  cannotTell: [
    {
      title: '年收入读不出',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          assetDividend: 500,
          otherProperty: 100,
          propertyIncome: 6000,
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5400,
          grossIncome: '约3万',
          businessCost: 4000,
          netIncome: 32000,
          headCount: 4,
          incomePerHead: 8000,
        },
      ],
    },
  ],
} satisfies RuleExamples;
