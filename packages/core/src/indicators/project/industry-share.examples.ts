import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      project: [
        { projectType: '产业发展', allocated: 620 },
        { projectType: '乡村建设行动', allocated: 380 },
        { projectType: '', allocated: 50 },
      ],
    },
    value: 0.62,
    numerator: 620000000,
    denominator: 1000000000,
    undecided: 1,
  },
] satisfies IndicatorExamples;
