import type { IndicatorExamples } from '../indicator';

export default [
  {
    tables: {
      project: [
        {
          centralFunds: 60,
          provincialFunds: 25,
          prefectureFunds: 5,
          countyFunds: 10,
          pooledFunds: '',
          lineFunds: '',
          partnerFunds: '',
          donatedFunds: '',
          ownFunds: 100,
          otherFunds: 0,
        },
      ],
    },
    value: 0.5,
    denominator: 200000000,
  },
] satisfies IndicatorExamples;
