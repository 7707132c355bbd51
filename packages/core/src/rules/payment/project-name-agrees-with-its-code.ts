import { ownContradiction } from '../../basis/own-contradiction';
import { and, eq, known, linked, lookup } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = payment;

export default rule({
  id: 'payment/project-name-agrees-with-its-code',
  ledger: payment,
  severity: 'suspect',
  when: and(linked(projectPayments), known(c.projectName)),
  must: eq(c.projectName, lookup(projectPayments, project.c.projectName)),
  marks: [c.projectName, c.projectCode],
  show: { other: { of: lookup(projectPayments, project.c.projectName), as: 'text' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '项目编号与项目名称不是同一个项目',
      what: '项目编号{projectCode}在项目台账中是{other}，这里写的是{projectName}。',
      why: '编号和名称对不上，支付可能记到了别的项目。',
      todo: '请核对凭证，改正编号或名称；只是写法不同的，请统一名称。',
    },
    en: {
      title: 'Project code and name are of different projects',
      what: '{projectCode} is {other} in the project ledger, but {projectName} here.',
      why: 'The payment may be counted for another project.',
      todo: 'Check the voucher and correct code or name; if only the spelling differs, use one name.',
    },
  },
});
