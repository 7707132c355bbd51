import { netIncomeExplained } from '../../basis/net-income-explained';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/net-per-head',
  title: { 'zh-CN': '人均纯收入', en: 'net income per head' },
  meaning: {
    'zh-CN': '各户纯收入合计÷家庭人口数合计，不是各户人均数的平均。纯收入或人口数不明的户，两边都不计。没有人口时不算。',
    en: 'Sum of net incomes ÷ sum of head counts, not the mean of the households’ figures. A household of which one is not known is in neither. Undefined without persons.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.netIncome }, denominator: { op: 'sum', of: c.headCount } },
  unit: '元',
  digits: 2,
  basis: [netIncomeExplained],
});
