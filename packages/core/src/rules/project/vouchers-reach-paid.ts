import { ownArithmetic } from '../../basis/own-arithmetic';
import { paymentKind } from '../../codes/payment-kind';
import { add, and, countOver, eq, ge, is, known, le, not, optional, or, sumOver, yuan } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const isPaid = not(is(paymentKind, optional(payment.c.paymentKind), '退款'));
const vouchers = sumOver(projectPayments, payment.c.amount, isPaid);

/** More paid than arrived and vouchers of nothing have rules of their own. */
export default rule({
  id: 'project/vouchers-reach-paid',
  ledger: project,
  severity: 'suspect',
  when: and(
    known(c.paid, c.projectCode),
    eq(countOver(c.projectCode), 1),
    eq(countOver(projectPayments, or(not(isPaid), le(payment.c.amount, 0))), 0),
    or(not(known(optional(c.allocated))), le(c.paid, optional(c.allocated))),
  ),
  // Paid in 万元 with two decimals: 50 yuan either way is rounding.
  must: ge(add(vouchers, yuan(50)), c.paid),
  marks: [c.paid, c.projectCode],
  show: { vouchers: { of: vouchers, as: 'money' }, paidYuan: { of: c.paid, as: 'money' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付明细合计小于已支付资金',
      what: '项目{projectCode}已支付资金填{paid}万元（{paidYuan}元），支付明细合计只有{vouchers}元。',
      why: '少的部分没有凭证；支付明细只列一个年度、已支付是历年累计时，也会这样。',
      todo: '请补录凭证或核对已支付资金；一边是当年、一边是累计的，可核实属实。',
    },
    en: {
      title: 'The vouchers fall short of the money paid',
      what: 'Project {projectCode} has {paid} times 10,000 yuan paid ({paidYuan} yuan), but its vouchers add up to {vouchers} yuan only.',
      why: 'The rest has no voucher, unless the vouchers are of one year and the money paid of all.',
      todo: 'Enter the vouchers or check the money paid; if one side is of a year and the other of all, confirm it as true.',
    },
  },
});
