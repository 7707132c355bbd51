import { netIncomeExplained } from '../../basis/net-income-explained';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/growth',
  title: { 'zh-CN': '人均纯收入增速', en: 'growth of net income per head' },
  meaning: {
    'zh-CN': '本期人均纯收入÷上期人均纯收入－1，两期各按当期的户和人口，都用未取整的数。需要上一期的户表；上期没有收入时不算。',
    en: 'Net income per head of this period ÷ that of the period before − 1, each with its own households and heads, before rounding. Needs the ledger of the period before; undefined from nought.',
  },
  ledger: household,
  measure: {
    op: 'change',
    of: { op: 'ratio', numerator: { op: 'sum', of: c.netIncome }, denominator: { op: 'sum', of: c.headCount } },
    as: 'growth',
  },
  unit: '%',
  digits: 1,
  dataYears: { from: 2021 },
  basis: [netIncomeExplained],
});
