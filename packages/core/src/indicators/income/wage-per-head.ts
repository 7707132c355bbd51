import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/wage-per-head',
  title: { 'zh-CN': '人均工资性收入', en: 'wage income per head' },
  meaning: {
    'zh-CN': '各户工资性收入合计÷家庭人口数合计。工资性收入没填当作没有；人口数不明的户，两边都不计。',
    en: 'Sum of wage incomes ÷ sum of head counts. A blank wage is none; a household without a known head count is in neither.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.wageIncome }, denominator: { op: 'sum', of: c.headCount } },
  unit: '元',
  digits: 2,
  basis: [ownArithmetic],
});
