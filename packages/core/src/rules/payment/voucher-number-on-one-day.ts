import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, distinctOver, ge, known, le, length } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;
const dates = distinctOver(c.voucherNumber, c.paidOn, known(c.paidOn));

export default rule({
  id: 'payment/voucher-number-on-one-day',
  ledger: payment,
  severity: 'suspect',
  when: and(known(c.voucherNumber), ge(length(c.voucherNumber), 8)),
  // Short numbers start again every month.
  must: le(dates, 1),
  marks: [c.voucherNumber, c.paidOn],
  once: [c.voucherNumber],
  show: { dates: { of: dates, as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一凭证号有不同的支付日期',
      what: '凭证号{voucherNumber}有{dates}个支付日期，本行为{paidOn}。',
      why: '一张凭证一个日期，多半是凭证号抄错；按月重新编号的短号不在此列。',
      todo: '请对照凭证改正；号码确实重复使用的，可核实属实。',
    },
    en: {
      title: 'One voucher number with several days of payment',
      what: 'Voucher {voucherNumber} has {dates} days of payment; this row: {paidOn}.',
      why: 'A voucher has one day: the number was probably copied wrongly. Short numbers that start again each month are exempt.',
      todo: 'Correct it from the voucher; if numbers are used again, confirm it as true.',
    },
  },
});
