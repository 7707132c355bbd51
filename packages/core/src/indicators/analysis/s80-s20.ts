import { laeken2013 } from '../../basis/laeken-2013';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/s80-s20',
  title: { 'zh-CN': '高低收入比（S80/S20）', en: 'income quintile share ratio (S80/S20)' },
  meaning: {
    'zh-CN':
      '收入最高的五分之一人口的收入合计÷最低的五分之一的收入合计。最低五分之一合计不大于0时不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'Income of the richest fifth ÷ income of the poorest fifth. Undefined when the poorest have nought or less in all. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 's80-s20', of: c.incomePerHead, weight: c.headCount },
  unit: '指数',
  digits: 2,
  analyst: true,
  basis: [laeken2013],
});
