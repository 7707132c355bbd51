import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '3390人÷15000人＝22.6%',
    asOf: '2014-12-31',
    tables: {
      household: [{ exitStatus: '未脱贫', headCount: 3390 }],
      village: [
        { village: '甲村', populationTotal: 8000 },
        { village: '乙村', populationTotal: 7000 },
      ],
    },
    value: 0.226,
    numerator: 3390,
    denominator: 15000,
    source: '某镇精准扶贫工作汇报：全镇15000人，贫困人口3390人，贫困发生率22.6%',
  },
  {
    title: '脱贫1224人以后，2166人，14.4%',
    asOf: '2015-12-31',
    tables: {
      household: [
        { exitStatus: '未脱贫', headCount: 2166 },
        { exitStatus: '已脱贫(享受政策)', headCount: 1224 },
      ],
      village: [{ village: '甲村', populationTotal: 15000 }],
    },
    value: 0.144,
    numerator: 2166,
    denominator: 15000,
    source: '同一汇报：减贫1224人后贫困发生率14.4%',
  },
] satisfies IndicatorExamples;
