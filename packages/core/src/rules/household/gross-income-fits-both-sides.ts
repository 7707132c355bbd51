import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossJoint } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { above, below, isCulprit } = grossJoint;

/** The cell stands in two links of the income chain; see `rules/income-chain.ts`. */
export default rule({
  id: 'household/gross-income-fits-both-sides',
  ledger: household,
  severity: 'error',
  when: and(known(c.grossIncome), above.isWritten, below.isWritten),
  must: not(isCulprit),
  marks: [c.grossIncome],
  show: { expected: { of: above.value, as: 'money' } },
  suggest: [{ field: c.grossIncome, value: above.value }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '年收入填错：前后两道账都指向另一个数',
      what: '年收入填{grossIncome}元，而四项收入之和＝{expected}元，纯收入加支出也要求这个数。',
      why: '只改年收入这一格，整条收入账就能对上。',
      todo: '请核对后把年收入改为{expected}元；其他各数都核实无误再改。',
    },
    en: {
      title: 'Gross income is the one wrong cell of the income chain',
      what: 'Gross income is {grossIncome} yuan, but the four sources make {expected} yuan, and net income plus cost ask for the same.',
      why: 'Changing this one cell restores the whole chain.',
      todo: 'Check it and enter {expected} yuan.',
    },
  },
});
