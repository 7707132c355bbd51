import { unverifiedPractice } from '../../basis/unverified-practice';
import { and, countOver, distinctOver, eq, gt, known, optional, or } from '../../expr/build';
import type { ColumnExpr } from '../../expr/typed';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;
const rows = countOver([c.payee, c.amount, c.paidOn]);
const kinds = (of: ColumnExpr<unknown>) => distinctOver([c.payee, c.amount, c.paidOn], of, known(of));

export default rule({
  id: 'payment/payment-not-made-twice',
  ledger: payment,
  severity: 'suspect',
  when: and(known(c.payee, c.amount, c.paidOn, c.voucherNumber), gt(kinds(c.voucherNumber), 1)),
  // The same amount for different projects, villages or accounts is not the same payment.
  must: or(
    eq(rows, 1),
    eq(kinds(optional(c.projectCode)), rows),
    eq(kinds(optional(c.projectName)), rows),
    eq(kinds(optional(c.village)), rows),
    eq(kinds(optional(c.payeeAccount)), rows),
  ),
  marks: [c.payee, c.amount, c.paidOn, c.voucherNumber],
  once: [c.payee, c.amount, c.paidOn],
  show: { times: { of: rows, as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一天付给同一收款方相同金额',
      what: '{paidOn}付给{payee}{amount}元，共{times}笔，凭证号不同（本行{voucherNumber}），项目相同。',
      why: '同一项目同日同额付给同一方，要排除重复支付。',
      todo: '请核对合同和付款申请；确属不同事项的，可核实属实。',
    },
    en: {
      title: 'The same amount to the same payee on the same day',
      what: 'On {paidOn} {payee} was paid {amount} yuan {times} times with different vouchers (this row: {voucherNumber}) for one project.',
      why: 'Double payment has to be ruled out.',
      todo: 'Check contract and application; if they are different matters, confirm it as true.',
    },
  },
});
