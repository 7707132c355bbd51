import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          propertyIncome: 600,
          transferIncome: 5400,
          grossIncome: 36000,
        },
      ],
    },
    {
      title: '各项四舍五入到元',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          propertyIncome: 600,
          transferIncome: 5400,
          grossIncome: 36002,
        },
      ],
    },
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
      title: '年收入多1000',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          propertyIncome: 600,
          transferIncome: 5400,
          grossIncome: 37000,
        },
      ],
    },
    {
      title: '工资按万元填',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 2,
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
  cannotTell: [
    {
      title: '一项写了约数',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: '约20000',
          businessIncome: 10000,
          propertyIncome: 600,
          transferIncome: 5400,
          grossIncome: 36000,
        },
      ],
    },
  ],
} satisfies RuleExamples;
