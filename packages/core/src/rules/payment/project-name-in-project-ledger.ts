import { ownContradiction } from '../../basis/own-contradiction';
import { and, blank, known, linked, optional } from '../../expr/build';
import { projectPaymentsByName } from '../../ledgers/links/project-payments-by-name';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/project-name-in-project-ledger',
  ledger: payment,
  severity: 'suspect',
  when: and(blank(optional(c.projectCode)), known(c.projectName)),
  must: linked(projectPaymentsByName),
  marks: [c.projectName],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付的项目名称在项目台账里没有',
      what: '项目{projectName}在项目台账中查不到同名项目。',
      why: '名称写法不同，这笔支付就算不到项目里；项目台账没包含这个年度也会这样。',
      todo: '请改成与项目台账一致的名称，最好填项目编号。',
    },
    en: {
      title: 'The project of a payment is not in the project ledger',
      what: 'No project is named {projectName} in the project ledger.',
      why: 'With another spelling no project counts the payment; or the ledger leaves that year out.',
      todo: 'Use the name of the project ledger, or better its code.',
    },
  },
});
