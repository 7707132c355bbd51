import { ownArithmetic } from '../../basis/own-arithmetic';
import { paymentKind } from '../../codes/payment-kind';
import { add, and, blank, countOver, eq, is, known, le, not, optional, sumOver, yuan } from '../../expr/build';
import { projectPaymentsByName } from '../../ledgers/links/project-payments-by-name';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const isPaid = not(is(paymentKind, optional(payment.c.paymentKind), '退款'));
const vouchers = sumOver(projectPaymentsByName, payment.c.amount, isPaid);

export default rule({
  id: 'project/vouchers-by-name-within-paid',
  ledger: project,
  severity: 'error',
  when: and(
    blank(optional(c.projectCode)),
    known(c.paid, c.projectName),
    eq(countOver(c.projectName), 1),
    eq(countOver(projectPaymentsByName, not(isPaid)), 0),
  ),
  // Paid in 万元 with two decimals: 50 yuan either way is rounding.
  must: le(vouchers, add(c.paid, yuan(50))),
  marks: [c.paid, c.projectName],
  show: { vouchers: { of: vouchers, as: 'money' }, paidYuan: { of: c.paid, as: 'money' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '按项目名称，支付明细合计大于已支付',
      what: '项目{projectName}已支付资金填{paid}万元（{paidYuan}元），支付明细合计{vouchers}元。',
      why: '凭证都付出去了，已支付资金不会更少；多半是台账没更新，或凭证记错了项目。',
      todo: '请核对支付明细，更新已支付资金或改正凭证的项目。',
    },
    en: {
      title: 'By the project’s name the vouchers exceed the money paid',
      what: 'Project {projectName} has {paid} times 10,000 yuan paid ({paidYuan} yuan), but its vouchers add up to {vouchers} yuan.',
      why: 'What the vouchers paid is paid; the project ledger is old or a voucher names the wrong project.',
      todo: 'Check the vouchers; bring the money paid up to date or correct the project of a voucher.',
    },
  },
});
