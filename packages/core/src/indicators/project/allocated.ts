import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/allocated',
  title: { 'zh-CN': '到位资金合计', en: 'money in place' },
  meaning: {
    'zh-CN': '各项目到位资金的合计。没填或读不出的项目不计，另报个数。',
    en: 'Sum of the money in place. Unknown ones are left out and told.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.allocated },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
