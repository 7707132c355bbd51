import { ownContradiction } from '../../basis/own-contradiction';
import { fundSource } from '../../codes/fund-source';
import { add, and, countOver, eq, is, known, le, sumOver, yuan } from '../../expr/build';
import { projectPayments } from '../../ledgers/links/project-payments';
import { payment } from '../../ledgers/payment';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const vouchers = sumOver(projectPayments, payment.c.amount, is(fundSource, payment.c.fundSource, '中央财政资金'));

export default rule({
  id: 'project/central-vouchers-within-central-funds',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.projectCode, c.centralFunds), eq(countOver(c.projectCode), 1)),
  must: le(vouchers, add(c.centralFunds, yuan(50))),
  marks: [c.centralFunds, c.projectCode],
  show: { vouchers: { of: vouchers, as: 'money' }, givenYuan: { of: c.centralFunds, as: 'money' } },
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '中央资金的凭证合计大于安排的中央资金',
      what: '项目{projectCode}安排中央资金{centralFunds}万元（{givenYuan}元），来源为中央的凭证合计{vouchers}元。',
      why: '中央资金要专款专用，付出的不应多于安排的；多半是凭证的来源填错。',
      todo: '请核对资金指标和凭证来源，改正有误的一边。',
    },
    en: {
      title: 'Vouchers from central funds exceed the central funds of the project',
      what: 'Project {projectCode} has {centralFunds} times 10,000 yuan of central funds ({givenYuan} yuan), but its vouchers from them add up to {vouchers} yuan.',
      why: 'These funds are for their purpose only; a voucher’s source is probably wrong.',
      todo: 'Check the fund notice and the sources of the vouchers.',
    },
  },
});
