import { unverifiedPractice } from '../../basis/unverified-practice';
import { paymentKind } from '../../codes/payment-kind';
import { is, known, le, optional, or, sub, yearOf } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/not-paid-long-after-its-year',
  ledger: payment,
  severity: 'notice',
  when: known(c.year, c.paidOn),
  must: or(le(sub(yearOf(c.paidOn), c.year), 2), is(paymentKind, optional(c.paymentKind), '质保金')),
  marks: [c.paidOn, c.year, c.paymentKind],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '资金年度过去两年以上才支付',
      what: '资金年度为{year}，支付日期为{paidOn}，支付类型为{paymentKind}。',
      why: '结转太久的资金要清理盘活，也可能是年度写错；质保金除外。',
      todo: '请核对年度；确属多年前资金的，请看是否应收回。',
    },
    en: {
      title: 'Paid more than two years after the year of the money',
      what: 'Year: {year}; paid on {paidOn}; kind: {paymentKind}.',
      why: 'Money left so long is to be reclaimed, or the year is wrong; retention money is exempt.',
      todo: 'Check the year; if it is that old, see whether it should be returned.',
    },
  },
});
