import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { transferJoint } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { above, below, isCulprit } = transferJoint;

/** The cell stands in two links of the income chain; see `rules/income-chain.ts`. */
export default rule({
  id: 'household/transfer-income-fits-both-sides',
  ledger: household,
  severity: 'error',
  when: and(known(c.transferIncome), above.isWritten, below.isWritten),
  must: not(isCulprit),
  marks: [c.transferIncome],
  show: { expected: { of: above.value, as: 'money' } },
  suggest: [{ field: c.transferIncome, value: above.value }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '转移性收入填错：前后两道账都指向另一个数',
      what: '转移性收入填{transferIncome}元，而六项之和＝{expected}元，年收入减其余三项也要求这个数。',
      why: '只改转移性收入这一格，整条收入账就能对上。',
      todo: '请核对后把转移性收入改为{expected}元；其他各数都核实无误再改。',
    },
    en: {
      title: 'Transfer income is the one wrong cell of the income chain',
      what: 'Transfer income is {transferIncome} yuan, but its six parts make {expected} yuan, and gross income less the other sources ask for the same.',
      why: 'Changing this one cell restores the whole chain.',
      todo: 'Check it and enter {expected} yuan.',
    },
  },
});
