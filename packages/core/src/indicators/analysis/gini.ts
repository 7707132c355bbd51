import { laeken2013 } from '../../basis/laeken-2013';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'analysis/gini',
  title: { 'zh-CN': '基尼系数', en: 'Gini coefficient' },
  meaning: {
    'zh-CN':
      '人均纯收入分布的不平等程度，0为完全平均，不作小样本修正。收入合计不大于0时不算。按家庭人口数加权，即按人算；收入或人口数不明的户不计，另报户数。',
    en: 'Inequality of net income per head, 0 being equality, without small-sample correction. Undefined when the total is nought or less. Weighted by head counts, that is, by persons; households of unknown income or head count are left out and told.',
  },
  ledger: household,
  measure: { op: 'distribution', fn: 'gini', of: c.incomePerHead, weight: c.headCount },
  unit: '指数',
  digits: 4,
  analyst: true,
  basis: [laeken2013],
});
