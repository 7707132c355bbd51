import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, gt, known, le, optional, or } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const isSaidOtherwise = and(known(optional(c.allocated)), gt(c.paid, optional(c.allocated)));

export default rule({
  id: 'project/paid-within-total',
  ledger: project,
  severity: 'suspect',
  when: known(c.paid, c.budget),
  // Paid above the allocation is said by another rule.
  must: or(le(c.paid, c.budget), isSaidOtherwise),
  marks: [c.paid, c.budget],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付金额大于总投资',
      what: '已支付{paid}万元，总投资{budget}万元。',
      why: '支付不应超过总投资；追加投资后没改总投资，或元与万元混用，会这样。',
      todo: '请核对支付凭证、单位和批复。',
    },
    en: {
      title: 'More paid than the total cost',
      what: 'Paid: {paid}; total cost: {budget} (10,000 yuan).',
      why: 'Mostly the total was not raised when money was added, or yuan and 万元 were mixed.',
      todo: 'Check vouchers, unit and approval.',
    },
  },
});
