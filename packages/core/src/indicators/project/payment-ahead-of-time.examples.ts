import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '42.017%－33.333%＝8.68个百分点',
    asOf: '2023-04-30',
    tables: { project: [{ paid: 21185.83, allocated: 50422 }] },
    value: 0.0868,
    source: '张掖市政府网站2023-05-24：4月底支出率42.02%，超序时进度8.68个百分点（先减后取整；取整后再减会是8.69）',
  },
] satisfies IndicatorExamples;
