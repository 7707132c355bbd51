import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'housing/unsafe-households',
  title: { 'zh-CN': '危房户数', en: 'households in unsafe houses' },
  meaning: {
    'zh-CN': '户表“是否危房户”为是的户。没填或读不出的不计，另报户数。',
    en: 'Households entered as living in an unsafe house. Blank or unreadable cells are left out and told.',
  },
  ledger: household,
  measure: { op: 'count', where: c.hasUnsafeHouse },
  unit: '户',
  digits: 0,
  basis: [ownArithmetic],
});
