import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        {
          householdCode: '5200000001',
          netIncomeAfter: 30000,
          wageIncomeAfter: 24000,
          propertyIncomeAfter: 500,
          transferIncomeAfter: 3500,
          businessIncomeAfter: 4000,
          businessCostAfter: 2000,
        },
      ],
    },
    {
      title: '当地扣除合规自付',
      rows: [
        {
          householdCode: '5200000001',
          netIncomeAfter: 28000,
          wageIncomeAfter: 24000,
          propertyIncomeAfter: 500,
          transferIncomeAfter: 3500,
          businessIncomeAfter: 4000,
          businessCostAfter: 2000,
          insurancePayoutAfter: null,
          medicalSelfPaidAfter: 2000,
        },
      ],
    },
  ],
  fail: [
    {
      rows: [
        {
          householdCode: '5200000001',
          netIncomeAfter: 32000,
          wageIncomeAfter: 24000,
          propertyIncomeAfter: 500,
          transferIncomeAfter: 3500,
          businessIncomeAfter: 4000,
          businessCostAfter: 2000,
        },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        {
          householdCode: '5200000001',
          netIncomeAfter: 32000,
          wageIncomeAfter: '两万四',
          propertyIncomeAfter: 500,
          transferIncomeAfter: 3500,
          businessIncomeAfter: 4000,
          businessCostAfter: 2000,
        },
      ],
    },
  ],
} satisfies RuleExamples;
