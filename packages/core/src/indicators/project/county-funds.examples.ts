import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: { project: [{ countyFunds: 60 }, { countyFunds: 12.34 }, { countyFunds: '' }] },
    value: 72340000,
    undecided: 0,
  },
] satisfies IndicatorExamples;
