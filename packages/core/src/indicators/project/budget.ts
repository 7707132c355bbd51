import { ownArithmetic } from '../../basis/own-arithmetic';
import { project } from '../../ledgers/project';
import { indicator } from '../indicator';

export default indicator({
  id: 'project/budget',
  title: { 'zh-CN': '项目总投资合计', en: 'total investment' },
  meaning: {
    'zh-CN': '各项目总投资的合计。没填或读不出的项目不计，另报个数。',
    en: 'Sum of the total investments of the projects. Unknown ones are left out and told.',
  },
  ledger: project,
  measure: { op: 'sum', of: project.c.budget },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
