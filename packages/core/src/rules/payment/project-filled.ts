import { unverifiedPractice } from '../../basis/unverified-practice';
import { blank, not, optional, or } from '../../expr/build';
import { payment } from '../../ledgers/payment';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/project-filled',
  ledger: payment,
  severity: 'suspect',
  must: or(not(blank(optional(c.projectCode))), not(blank(c.projectName))),
  marks: [c.projectName, c.projectCode],
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付没有写是哪个项目',
      what: '项目编号为{projectCode}，项目名称为{projectName}。',
      why: '不写项目，这笔支付就算不到任何项目里，支付进度会偏低。',
      todo: '请按凭证补填项目编号或名称。',
    },
    en: {
      title: 'A payment without its project',
      what: 'Project code: {projectCode}; project: {projectName}.',
      why: 'Without it no project counts the payment, and progress looks too low.',
      todo: 'Fill in the project from the voucher.',
    },
  },
});
