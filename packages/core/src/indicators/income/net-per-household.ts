import { ownArithmetic } from '../../basis/own-arithmetic';
import { household } from '../../ledgers/household';
import { indicator } from '../indicator';

const { c } = household;

export default indicator({
  id: 'income/net-per-household',
  title: { 'zh-CN': '户均纯收入', en: 'net income per household' },
  meaning: {
    'zh-CN': '各户纯收入的平均，一户算一个。纯收入不明的户不计，另报户数。',
    en: 'Mean net income of the households, each counting once. Households without a known net income are left out and told.',
  },
  ledger: household,
  measure: { op: 'mean', of: c.netIncome },
  unit: '元',
  digits: 2,
  basis: [ownArithmetic],
});
