import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      person: [{ hasExtremePovertySupport: '是' }, { hasExtremePovertySupport: '否' }, { hasExtremePovertySupport: '' }],
    },
    value: 1,
    undecided: 1,
  },
] satisfies IndicatorExamples;
