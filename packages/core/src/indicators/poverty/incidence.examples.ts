import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '3122人÷农业人口14321人＝21.8%',
    asOf: '2016-12-31',
    tables: { household: [{ exitStatus: '未脱贫', headCount: 3122 }], village: [{ village: '甲村', ruralPopulation: 14321 }] },
    value: 0.218,
    numerator: 3122,
    denominator: 14321,
    source:
      '某乡镇2016年扶贫工作汇报（公开页面 wenrenren.com/c/0QQ344122021_4.html）：农业人口14321人，贫困人口3122人，贫困发生率21.8%；按总人口15244人算会是20.5%',
  },
  {
    title: '没有农业人口数',
    asOf: '2016-12-31',
    tables: { household: [{ exitStatus: '未脱贫', headCount: 2 }], village: [{ village: '甲村', ruralPopulation: 0 }] },
    value: null,
  },
] satisfies IndicatorExamples;
