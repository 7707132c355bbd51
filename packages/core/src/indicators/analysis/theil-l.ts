import { haughtonKhandker2009 } from '../../basis/haughton-khandker-2009';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/theil-l',
  title: { 'zh-CN': '泰尔指数（L）', en: 'Theil L index' },
  meaning: {
    'zh-CN':
      'ln（平均数÷收入）的平均，偏重低收入一端；有人收入为0或负数时不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'Mean of ln(mean ÷ income): the bottom weighs more; undefined when an income is nought or less. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'theil-l', of: c.incomePerHead, weight: c.headCount },
  unit: '指数',
  digits: 4,
  analyst: true,
  basis: [haughtonKhandker2009],
});
