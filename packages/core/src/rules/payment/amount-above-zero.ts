import { unverifiedPractice } from '../../basis/unverified-practice';
import { paymentKind } from '../../codes/payment-kind';
import { gt, is, known, optional, or } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/amount-above-zero',
  ledger: payment,
  severity: 'suspect',
  when: known(c.amount),
  must: or(gt(c.amount, 0), is(paymentKind, optional(c.paymentKind), '退款')),
  marks: [c.amount, c.paymentKind],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付金额为0或负数',
      what: '支付金额为{amount}元，支付类型为{paymentKind}。',
      why: '付款金额应大于0；退回、冲销用负数的，支付类型应写退款。',
      todo: '请核对凭证；属退回、冲销的，请写明支付类型。',
    },
    en: {
      title: 'The amount paid is nil or negative',
      what: 'Amount: {amount} yuan; kind of payment: {paymentKind}.',
      why: 'A payment is above nil; money returned is said so in the kind.',
      todo: 'Check the voucher; for money returned state the kind.',
    },
  },
});
