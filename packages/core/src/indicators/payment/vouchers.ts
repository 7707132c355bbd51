import { ownArithmetic } from '../../basis/own-arithmetic';
import { payment } from '../../ledgers/payment';
import { indicator } from '../indicator';

export default indicator({
  id: 'payment/vouchers',
  title: { 'zh-CN': '支付凭证笔数', en: 'vouchers' },
  meaning: {
    'zh-CN': '资金支付明细的行数，一行一笔，退款也算一笔。',
    en: 'Rows of the payment ledger, one a voucher, money returned included.',
  },
  ledger: payment,
  measure: { op: 'count' },
  unit: '个',
  digits: 0,
  basis: [ownArithmetic],
});
