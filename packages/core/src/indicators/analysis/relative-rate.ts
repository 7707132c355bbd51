import { laeken2013 } from '../../basis/laeken-2013';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/relative-rate',
  title: { 'zh-CN': '低于中位数60%的人口比率', en: 'share of persons below 60 % of the median' },
  meaning: {
    'zh-CN':
      '人均纯收入低于中位数60%的人口所占比例，国外常用，不是我国的口径。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'Share of persons below 60 % of the median; used abroad, not a figure of Chinese offices. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'at-risk-of-poverty-rate', of: c.incomePerHead, weight: c.headCount },
  unit: '%',
  digits: 2,
  analyst: true,
  basis: [laeken2013],
});
