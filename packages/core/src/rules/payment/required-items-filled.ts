import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, blank, not } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/required-items-filled',
  ledger: payment,
  severity: 'suspect',
  must: and(not(blank(c.amount)), not(blank(c.payee)), not(blank(c.paidOn)), not(blank(c.voucherNumber))),
  marks: [c.voucherNumber, c.paidOn, c.payee, c.amount],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '凭证号、日期、收款方或金额没有填全',
      what: '凭证号为{voucherNumber}，支付日期为{paidOn}，收款单位为{payee}，支付金额为{amount}。',
      why: '缺一项就核对不了这笔支付。',
      todo: '请按凭证补填。',
    },
    en: {
      title: 'Voucher number, day, payee or amount is missing',
      what: 'Voucher: {voucherNumber}; day: {paidOn}; payee: {payee}; amount: {amount}.',
      why: 'With one missing the payment cannot be checked.',
      todo: 'Fill it in from the voucher.',
    },
  },
});
