import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', householdPhone: '19900000001' },
        { householdCode: '5200000001', householdPhone: '19900000001' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', householdPhone: '19900000001' },
        { householdCode: '5200000002', householdPhone: '19900000001' },
      ],
    },
  ],
} satisfies RuleExamples;
