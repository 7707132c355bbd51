import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { netJoint } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { above, below, isCulprit } = netJoint;

/** The cell stands in two links of the income chain; see `rules/income-chain.ts`. */
export default rule({
  id: 'household/net-income-fits-both-sides',
  ledger: household,
  severity: 'error',
  when: and(known(c.netIncome), above.isWritten, below.isWritten),
  must: not(isCulprit),
  marks: [c.netIncome],
  show: { expected: { of: above.value, as: 'money' } },
  suggest: [{ field: c.netIncome, value: above.value }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '纯收入填错：前后两道账都指向另一个数',
      what: '纯收入填{netIncome}元，而年收入减支出＝{expected}元，人均纯收入乘人口数也要求这个数。',
      why: '只改纯收入这一格，整条收入账就能对上。',
      todo: '请核对后把纯收入改为{expected}元；其他各数都核实无误再改。',
    },
    en: {
      title: 'Net income is the one wrong cell of the income chain',
      what: 'Net income is {netIncome} yuan, but gross income and cost make {expected} yuan, and income per head and head count ask for the same.',
      why: 'Changing this one cell restores the whole chain.',
      todo: 'Check it and enter {expected} yuan.',
    },
  },
});
