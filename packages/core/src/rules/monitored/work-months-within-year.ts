import { ownFormat } from '../../basis/own-format';
import { inRange, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/work-months-within-year',
  ledger: monitored,
  severity: 'error',
  when: known(c.workMonths),
  must: inRange(c.workMonths, 0, 12),
  marks: [c.workMonths],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '务工时间不在0至12个月之间',
      what: '务工时间为{workMonths}个月。',
      why: '本栏填一年内务工的月数，一年只有12个月。',
      todo: '请与本人核实后改正。',
    },
    en: {
      title: 'Months of work outside 0 to 12',
      what: 'Months: {workMonths}.',
      why: 'The column holds the months of one year.',
      todo: 'Ask the person and correct it.',
    },
  },
});
