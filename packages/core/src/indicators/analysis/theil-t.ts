import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/theil-t',
  title: { 'zh-CN': '泰尔指数（T）', en: 'Theil T index' },
  meaning: {
    'zh-CN':
      '收入÷平均数×ln（收入÷平均数）的平均，偏重高收入一端。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'Mean of income ÷ mean × ln(income ÷ mean): the top weighs more. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'theil-t', of: c.incomePerHead, weight: c.headCount },
  unit: '指数',
  digits: 4,
  analyst: true,
  basis: [haughtonKhandker2009],
});
