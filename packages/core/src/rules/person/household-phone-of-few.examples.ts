import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      title: '两户亲属共用',
      rows: [
        { householdCode: '5200000001', householdPhone: '13900000000' },
        { householdCode: '5200000002', householdPhone: '13900000000' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', householdPhone: '13900000000' },
        { householdCode: '5200000002', householdPhone: '13900000000' },
        { householdCode: '5200000003', householdPhone: '13900000000' },
      ],
    },
  ],
  cannotTell: [
    {
      rows: [
        { householdCode: '某户', householdPhone: '13900000000' },
        { householdCode: '5200000002', householdPhone: '13900000000' },
        { householdCode: '5200000003', householdPhone: '13900000000' },
      ],
    },
  ],
} satisfies RuleExamples;
