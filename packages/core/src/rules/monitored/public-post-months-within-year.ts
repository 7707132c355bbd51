import { ownFormat } from '../../basis/own-format';
import { inRange, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/public-post-months-within-year',
  ledger: monitored,
  severity: 'error',
  when: known(c.publicPostMonths),
  must: inRange(c.publicPostMonths, 0, 12),
  marks: [c.publicPostMonths],
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '公益性岗位月数不在0至12之间',
      what: '公益性岗位月数为{publicPostMonths}。',
      why: '本栏填一年内在岗的月数，一年只有12个月。',
      todo: '请按岗位台账改正。',
    },
    en: {
      title: 'Months of a public post outside 0 to 12',
      what: 'Months: {publicPostMonths}.',
      why: 'The column holds the months of one year.',
      todo: 'Correct it from the list of posts.',
    },
  },
});
