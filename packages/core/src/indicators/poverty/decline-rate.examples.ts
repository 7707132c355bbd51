import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '1660万人减到551万人，下降66.8%',
    asOf: '2019-12-31',
    tables: { household: [{ exitStatus: '未脱贫', headCount: 551 }] },
    previous: { household: [{ exitStatus: '未脱贫', headCount: 1660 }] },
    value: -0.668,
    numerator: 551,
    denominator: 1660,
    source: '国家统计局2019年农村贫困监测结果：年末551万人，比上年末减少1109万人，下降66.8%（人民日报2020-01-25）',
  },
] satisfies IndicatorExamples;
