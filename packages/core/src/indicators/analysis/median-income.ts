import { laeken2013 } from '../../basis/laeken-2013';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/median-income',
  title: { 'zh-CN': '人均纯收入中位数', en: 'median of net income per head' },
  meaning: {
    'zh-CN':
      '从低到高排，累计人口刚超过一半的那个收入；总是实际出现的数，不取两数平均。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'The first income, from the lowest, with more than half of the persons up to it: always one that occurs. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'median', of: c.incomePerHead, weight: c.headCount },
  unit: '元',
  digits: 2,
  analyst: true,
  basis: [laeken2013],
});
