import { ownContradiction } from '../../basis/own-contradiction';
import { known, linked } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/project-in-project-ledger',
  ledger: payment,
  severity: 'suspect',
  when: known(c.projectCode),
  must: linked(projectPayments),
  marks: [c.projectCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付的项目编号在项目台账里没有',
      what: '项目编号{projectCode}在项目台账中查不到。',
      why: '付款要有项目，查不到多半是编号写错，或项目台账没包含这个年度。',
      todo: '请核对编号；项目台账未列入的年度，可核实属实。',
    },
    en: {
      title: 'The project code of a payment is not in the project ledger',
      what: 'Project code {projectCode} is not in the project ledger.',
      why: 'A payment has a project; the code is wrong or the ledger leaves that year out.',
      todo: 'Check the code; if the ledger leaves that year out, confirm it as true.',
    },
  },
});
