import { unverifiedPractice } from '../../basis/unverified-practice';
import { paymentKind } from '../../codes/payment-kind';
import { and, ge, is, known, linked, lookup } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = payment;
const finished = lookup(projectPayments, project.c.actualFinish);

export default rule({
  id: 'payment/final-payment-after-finish',
  ledger: payment,
  severity: 'notice',
  when: and(linked(projectPayments), known(c.paidOn), is(paymentKind, c.paymentKind, '结算款', '质保金')),
  must: ge(c.paidOn, finished),
  marks: [c.paidOn, c.paymentKind, c.projectCode],
  show: { finished: { of: finished, as: 'date' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '结算款或质保金付在完工之前',
      what: '项目{projectCode}{finished}完工，{paidOn}已付{paymentKind}。',
      why: '结算款、质保金一般在完工验收之后支付。',
      todo: '请核对支付类型和完工时间；合同另有约定的，可核实属实。',
    },
    en: {
      title: 'Final payment before the finish',
      what: 'Project {projectCode} was finished on {finished}; {paymentKind} was paid on {paidOn}.',
      why: 'Settlement and retention money are usually paid after acceptance.',
      todo: 'Check the kind and the finish; if the contract says so, confirm it as true.',
    },
  },
});
