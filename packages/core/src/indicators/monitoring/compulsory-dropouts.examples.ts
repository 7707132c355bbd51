import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      monitored: [
        { householdCode: '5200000001', compulsoryDropoutReason: '厌学' },
        { householdCode: '5200000001', compulsoryDropoutReason: '' },
        { householdCode: '5200000002', compulsoryDropoutReason: '因残' },
      ],
    },
    value: 2,
  },
] satisfies IndicatorExamples;
