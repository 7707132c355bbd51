import { ownArithmetic } from '../../basis/own-arithmetic';
import { countOver, distinctOver, eq, known, optional, or } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;
const rows = countOver([c.voucherNumber, c.paidOn, c.amount, c.payee]);

export default rule({
  id: 'payment/voucher-used-once',
  ledger: payment,
  severity: 'suspect',
  when: known(c.voucherNumber, c.paidOn, c.amount, c.payee),
  // One voucher may pay a payee the same amount for several projects.
  must: or(
    eq(rows, 1),
    eq(
      distinctOver([c.voucherNumber, c.paidOn, c.amount, c.payee], optional(c.projectCode), known(optional(c.projectCode))),
      rows,
    ),
    eq(
      distinctOver([c.voucherNumber, c.paidOn, c.amount, c.payee], optional(c.projectName), known(optional(c.projectName))),
      rows,
    ),
  ),
  marks: [c.voucherNumber, c.paidOn, c.amount, c.payee],
  once: [c.voucherNumber, c.paidOn, c.amount, c.payee],
  show: { times: { of: rows, as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一张凭证录入多次',
      what: '凭证号{voucherNumber}，{paidOn}付给{payee}{amount}元，录了{times}行。',
      why: '凭证号、日期、收款方和金额都相同，多半是重复录入，支付会多算。',
      todo: '请核对后删去重复的；一张凭证分多行支付的，可核实属实。',
    },
    en: {
      title: 'One voucher is entered more than once',
      what: 'Voucher {voucherNumber} of {paidOn} to {payee} for {amount} yuan stands in {times} rows.',
      why: 'Number, day, payee and amount are the same: it was probably entered twice and counted twice.',
      todo: 'Delete the repetition; if one voucher pays in several rows, confirm it as true.',
    },
  },
});
