import { ownArithmetic } from '../../basis/own-arithmetic';
import { paymentKind } from '../../codes/payment-kind';
import { add, and, blank, countOver, eq, is, known, le, not, optional, or, sumOver, yuan } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const isPaid = not(is(paymentKind, optional(payment.c.paymentKind), '退款'));
const vouchers = sumOver(projectPayments, payment.c.amount, isPaid);

export default rule({
  id: 'project/vouchers-within-allocated',
  ledger: project,
  severity: 'suspect',
  when: and(
    known(c.allocated, c.projectCode),
    eq(countOver(c.projectCode), 1),
    eq(countOver(projectPayments, not(isPaid)), 0),
    or(blank(optional(c.paid)), le(optional(c.paid), c.allocated)),
  ),
  must: le(vouchers, add(c.allocated, yuan(50))),
  marks: [c.allocated, c.projectCode],
  show: { vouchers: { of: vouchers, as: 'money' }, allocatedYuan: { of: c.allocated, as: 'money' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付明细合计大于到位资金',
      what: '项目{projectCode}到位资金{allocated}万元（{allocatedYuan}元），支付明细合计{vouchers}元。',
      why: '钱没到位就付不出去；先行垫付、到位金额没更新，会这样。',
      todo: '请核对凭证和下达文件；先行垫付的，可核实属实。',
    },
    en: {
      title: 'The vouchers exceed the money allocated',
      what: 'Project {projectCode} has {allocated} times 10,000 yuan allocated ({allocatedYuan} yuan), but its vouchers add up to {vouchers} yuan.',
      why: 'Money cannot be paid before it arrives, unless it was advanced or the allocation is not up to date.',
      todo: 'Check vouchers and fund notices; if it was advanced, confirm it as true.',
    },
  },
});
