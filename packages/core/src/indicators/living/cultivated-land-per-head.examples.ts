import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '550亩、715人，人均0.77亩',
    tables: { household: [{ cultivatedLand: 550, headCount: 715 }] },
    value: 0.77,
    numerator: 550,
    denominator: 715,
    source: '某村扶贫调查材料：“耕地550亩”、全村715人（原文人均数空缺，由此相除）',
  },
] satisfies IndicatorExamples;
