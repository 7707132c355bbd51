import { laeken2013 } from '../../basis/laeken-2013';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/gini-households',
  title: { 'zh-CN': '基尼系数（按户）', en: 'Gini coefficient of households' },
  meaning: {
    'zh-CN': '同基尼系数，但一户算一个，不按人口加权，与按人的不能相比。收入不明的户不计，另报户数。',
    en: 'As the Gini coefficient, each household counting once: not comparable with that of persons. Unknown incomes are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'gini', of: c.incomePerHead },
  unit: '指数',
  digits: 4,
  analyst: true,
  basis: [laeken2013],
});
