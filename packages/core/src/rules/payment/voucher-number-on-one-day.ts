import { unverifiedPractice } from '../../basis/unverified-practice';
import { distinctOver, known, le } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;
const dates = distinctOver([c.voucherNumber, c.year], c.paidOn, known(c.paidOn));

export default rule({
  id: 'payment/voucher-number-on-one-day',
  ledger: payment,
  severity: 'notice',
  when: known(c.voucherNumber, c.year),
  must: le(dates, 1),
  marks: [c.voucherNumber, c.paidOn, c.year],
  once: [c.voucherNumber, c.year],
  show: { dates: { of: dates, as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一凭证号有不同的支付日期',
      what: '{year}年度凭证号{voucherNumber}有{dates}个支付日期，本行为{paidOn}。',
      why: '一张凭证一个日期；凭证号按月重新编号的除外。',
      todo: '请核对凭证号；按月编号的，建议在编号前加年月。',
    },
    en: {
      title: 'One voucher number with several days of payment',
      what: 'Voucher {voucherNumber} of {year} has {dates} days of payment; this row: {paidOn}.',
      why: 'A voucher has one day, unless numbers start again each month.',
      todo: 'Check the number; where they start again, put the month before it.',
    },
  },
});
