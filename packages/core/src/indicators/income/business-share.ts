import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { allIncome } from '../all-income';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/business-share',
  title: { 'zh-CN': '生产经营性收入占比', en: 'share of farming and business in gross income' },
  meaning: {
    'zh-CN':
      '生产经营性收入合计÷四项收入合计。生产经营性收入不扣支出，四个占比加起来是100%（各自四舍五入后可能差0.1）。没填的收入当作没有；四项都是0时不算。',
    en: 'Sum of the income from farming and business ÷ sum of the four incomes. Business income is before costs, so that the four shares add to 100 % (rounded, to 0.1). A blank is none; undefined when all are nought.',
  },
  ledger: household,
  measure: { op: 'ratio', numerator: { op: 'sum', of: c.businessIncome }, denominator: { op: 'sum', of: allIncome } },
  unit: '%',
  digits: 1,
  basis: [ownArithmetic],
});
