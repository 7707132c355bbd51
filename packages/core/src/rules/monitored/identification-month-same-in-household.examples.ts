import type { RuleExamples } from '../rule';

export default {
  pass: [
    {
      rows: [
        { householdCode: '5200000001', riskIdentifiedOn: '202205' },
        { householdCode: '5200000001', riskIdentifiedOn: '2022.5' },
      ],
    },
  ],
  fail: [
    {
      rows: [
        { householdCode: '5200000001', riskIdentifiedOn: '202205' },
        { householdCode: '5200000001', riskIdentifiedOn: '202305' },
      ],
    },
  ],
} satisfies RuleExamples;
