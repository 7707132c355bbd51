import { unverifiedPractice } from '../../basis/unverified-practice';
import { eq, known, yearOf } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/voucher-and-payment-in-one-year',
  ledger: payment,
  severity: 'notice',
  when: known(c.voucherDate, c.paidOn),
  must: eq(yearOf(c.voucherDate), yearOf(c.paidOn)),
  marks: [c.voucherDate, c.paidOn],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '凭证日期与支付日期不在同一年',
      what: '凭证日期为{voucherDate}，支付日期为{paidOn}。',
      why: '记账与支付一般同年，跨年的会影响年度支付数；也可能年份写错。',
      todo: '请核对两个日期；年底跨年入账的，可核实属实。',
    },
    en: {
      title: 'Voucher and payment are of different years',
      what: 'Voucher: {voucherDate}; paid: {paidOn}.',
      why: 'They are mostly of one year; otherwise the year’s total changes, or a year is wrong.',
      todo: 'Check both days; if it was booked over the turn of the year, confirm it as true.',
    },
  },
});
