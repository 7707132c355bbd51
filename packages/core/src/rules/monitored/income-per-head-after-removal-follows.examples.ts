import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', incomePerHeadAfter: 15000, netIncomeAfter: 30000 },
        { householdCode: '5200000001', incomePerHeadAfter: 15000, netIncomeAfter: 30000 },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', incomePerHeadAfter: 30000, netIncomeAfter: 30000 },
        { householdCode: '5200000001', incomePerHeadAfter: 30000, netIncomeAfter: 30000 },
      ],
    },
  ],
} satisfies RuleExamples;
