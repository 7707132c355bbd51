import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/village-agrees-with-its-project',
  ledger: payment,
  severity: 'suspect',
  when: and(linked(projectPayments), known(c.village)),
  must: eq(c.village, lookup(projectPayments, project.c.village)),
  marks: [c.village, c.projectCode],
  show: { other: { of: lookup(projectPayments, project.c.village), as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付的村与项目所在村不同',
      what: '项目{projectCode}在项目台账中的村是{other}，这里写的是{village}。',
      why: '村对不上，多半是项目编号或村名填错。',
      todo: '请核对凭证，改正编号或村名；跨村项目，可核实属实。',
    },
    en: {
      title: 'The village of a payment is not that of its project',
      what: 'Project {projectCode} is in {other} by the project ledger, but {village} stands here.',
      why: 'The code or the village is probably wrong.',
      todo: 'Check the voucher and correct it; for a project of several villages confirm it as true.',
    },
  },
});
