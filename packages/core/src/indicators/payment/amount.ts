import { ownArithmetic } from '../../basis/own-arithmetic';
import { paymentKind } from '../../codes/payment-kind';
import { and, gt, is, number, sub, when } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { indicator } from '../indicator';

const { c } = payment;
const net = when(and(is(paymentKind, c.paymentKind, '退款'), gt(c.amount, 0)), sub(number(0), c.amount), c.amount);

export default indicator({
  id: 'payment/amount',
  title: { 'zh-CN': '凭证支付合计', en: 'money paid by vouchers' },
  meaning: {
    'zh-CN':
      '支付金额的合计，支付类型为退款的减去（已填成负数的照数加）。按资金来源分组，就是各来源的支付数。金额不明的凭证不计，另报笔数。',
    en: 'Sum of the amounts; money returned is taken off (already negative amounts are added as they are). Grouped by source of money: the payments of each. Unknown amounts are left out and told.',
  },
  ledger: payment,
  measure: { op: 'sum', of: net },
  unit: '万元',
  digits: 2,
  basis: [ownArithmetic],
});
