import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, le, not, optional, or } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;

/** More paid than arrived is for `project/paid-within-allocated` to say. */
export default rule({
  id: 'project/paid-within-settled',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.paid, c.settledAmount), or(not(known(optional(c.allocated))), le(c.paid, optional(c.allocated)))),
  must: le(c.paid, c.settledAmount),
  marks: [c.paid, c.settledAmount],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '支付金额大于审定金额',
      what: '已支付{paid}万元，审定金额{settledAmount}万元。',
      why: '结算后应按审定金额支付，多付的要收回；支付含前期费用的除外。',
      todo: '请核对结算审定表和支付凭证；含前期费用的，可核实属实。',
    },
    en: {
      title: 'More paid than the settled amount',
      what: 'Paid: {paid}; settled: {settledAmount} (10,000 yuan).',
      why: 'After settlement the settled amount is due; costs of preparation may be paid beside it.',
      todo: 'Check settlement and vouchers; if preparation costs are included, confirm it as true.',
    },
  },
});
