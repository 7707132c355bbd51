import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

export default indicator({
  id: 'population/head-count',
  title: { 'zh-CN': '户表登记人口数', en: 'persons by head count' },
  meaning: {
    'zh-CN': '户表“家庭人口数”的合计。家庭人口数没填或读不出的户不计，另报户数。',
    en: 'Sum of the head counts in the household ledger. Households whose head count is blank or unreadable are left out and told.',
  },
  ledger: household,
  measure: { op: 'sum', of: household.c.headCount },
  unit: '人',
  digits: 0,
  basis: [ownArithmetic],
});
