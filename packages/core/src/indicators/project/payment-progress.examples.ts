import type { IndicatorExamples } from '../indicator';

export default [
  {
    title: '21185.83万元÷50422万元＝42.02%',
    asOf: '2023-04-30',
    tables: { project: [{ paid: 21185.83, allocated: 50422 }] },
    value: 0.4202,
    source: '张掖市政府网站2023-05-24：到位50422万元，支出21185.83万元，支出率42.02%',
  },
  { title: '没有到位资金', tables: { project: [{ paid: 0, allocated: 0 }] }, value: null },
] satisfies IndicatorExamples;
