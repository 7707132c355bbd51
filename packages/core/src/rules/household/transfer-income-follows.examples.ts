import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5400,
        },
      ],
    },
    {
      title: '各项四舍五入到元',
      rows: [
        {
          householdCode: '5200000001',
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5403,
        },
      ],
    },
  ],
  fail: [
    {
      title: '合计多500',
      rows: [
        {
          householdCode: '5200000001',
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: 960,
          transferIncome: 5900,
        },
      ],
    },
    {
      title: '低保金录错，合计与年收入相符',
      rows: [
        {
          householdCode: '5200000001',
          wageIncome: 20000,
          businessIncome: 10000,
          assetDividend: 500,
          otherProperty: 100,
          propertyIncome: 600,
          familyPlanningGrant: null,
          minimumLivingAllowance: 30000,
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
          familyPlanningGrant: null,
          minimumLivingAllowance: 3000,
          extremePovertySupport: null,
          pension: 1440,
          ecologicalCompensation: null,
          otherTransfer: '约1000',
          transferIncome: 5400,
        },
      ],
    },
  ],
} satisfies RuleExamples;
