import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, eq, known, le, not, optional, or, sub, truth, when } from '../../expr/build';
import type { ColumnExpr, Num } from '../../expr/typed';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const isRest = (of: ColumnExpr<Num>) => when(known(of), eq(c.balance, sub(of, c.paid), { within: 20_000 }), truth(false));

/** More paid than arrived is for `project/paid-within-allocated` to say. */
export default rule({
  id: 'project/balance-follows',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.balance, c.paid, c.budget), or(not(known(optional(c.allocated))), le(c.paid, optional(c.allocated)))),
  // What is left is counted from the money arrived, the total, the contract or the settlement, as the office does it.
  must: or(
    isRest(optional(c.allocated)),
    isRest(c.budget),
    isRest(optional(c.contractAmount)),
    isRest(optional(c.settledAmount)),
  ),
  marks: [c.balance, c.paid, c.allocated, c.budget],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '结余资金与到位、支付对不上',
      what: '结余资金{balance}万元，已支付{paid}万元，到位{allocated}万元，总投资{budget}万元。',
      why: '结余等于到位（或总投资、合同、审定金额）减已支付，哪一个都对不上。',
      todo: '请核对这几个数，改正有误的一个。',
    },
    en: {
      title: 'The money left does not follow',
      what: 'Left: {balance}; paid: {paid}; allocated: {allocated}; total cost: {budget} (10,000 yuan).',
      why: 'It is the money allocated, the total, the contract or the settlement less what was paid; none agrees.',
      todo: 'Check the numbers and correct the wrong one.',
    },
  },
});
