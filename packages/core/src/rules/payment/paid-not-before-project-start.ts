import { unverifiedPractice } from '../../basis/unverified-practice';
import { paymentKind } from '../../codes/payment-kind';
import { and, ge, is, known, linked, lookup, optional, or } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = payment;
const begun = lookup(projectPayments, project.c.actualStart);

export default rule({
  id: 'payment/paid-not-before-project-start',
  ledger: payment,
  severity: 'notice',
  when: and(linked(projectPayments), known(c.paidOn)),
  must: or(is(paymentKind, optional(c.paymentKind), '预付款', '前期费用'), ge(c.paidOn, begun)),
  marks: [c.paidOn, c.projectCode, c.paymentKind],
  show: { begun: { of: begun, as: 'date' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付早于项目开工',
      what: '项目{projectCode}{begun}开工，{paidOn}已支付，支付类型为{paymentKind}。',
      why: '开工前可以付预付款和前期费用，其余应查明。',
      todo: '请核对支付类型和开工时间；属预付款的，请写明支付类型。',
    },
    en: {
      title: 'Paid before the project began',
      what: 'Project {projectCode} began on {begun}; paid on {paidOn}; kind: {paymentKind}.',
      why: 'Advances and costs of preparation may be paid before; other payments have to be looked into.',
      todo: 'Check the kind and the start; for an advance state the kind.',
    },
  },
});
