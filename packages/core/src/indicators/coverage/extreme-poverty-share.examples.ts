import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [
        { hasExtremePovertySupport: '是' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '否' },
        { hasExtremePovertySupport: '' },
      ],
    },
    value: 0.125,
    numerator: 1,
    denominator: 8,
    undecided: 1,
  },
] satisfies IndicatorExamples;
