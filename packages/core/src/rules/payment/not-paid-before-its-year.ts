import { unverifiedPractice } from '../../basis/unverified-practice';
import { ge, known, yearOf } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/not-paid-before-its-year',
  ledger: payment,
  severity: 'suspect',
  when: known(c.year, c.paidOn),
  must: ge(yearOf(c.paidOn), c.year),
  marks: [c.paidOn, c.year],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付日期早于资金年度',
      what: '资金年度为{year}，支付日期为{paidOn}。',
      why: '资金一般当年或以后支付；提前下达、上年垫付的除外。',
      todo: '请核对年度和日期；提前下达的，可核实属实。',
    },
    en: {
      title: 'Paid before the year of the money',
      what: 'Year: {year}; paid on {paidOn}.',
      why: 'Money is paid in its year or later, unless it was handed out early or advanced.',
      todo: 'Check both; if it was handed out early, confirm it as true.',
    },
  },
});
