import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, known, not } from '../../expr/build';
import { household } from '../../ledgers/household';
import { propertyJoint } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { above, below, isCulprit } = propertyJoint;

/** The cell stands in two links of the income chain; see `rules/income-chain.ts`. */
export default rule({
  id: 'household/property-income-fits-both-sides',
  ledger: household,
  severity: 'error',
  when: and(known(c.propertyIncome), above.isWritten, below.isWritten),
  must: not(isCulprit),
  marks: [c.propertyIncome],
  show: { expected: { of: above.value, as: 'money' } },
  suggest: [{ field: c.propertyIncome, value: above.value }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '财产性收入填错：前后两道账都指向另一个数',
      what: '财产性收入填{propertyIncome}元，而两项之和＝{expected}元，年收入减其余三项也要求这个数。',
      why: '只改财产性收入这一格，整条收入账就能对上。',
      todo: '请核对后把财产性收入改为{expected}元；其他各数都核实无误再改。',
    },
    en: {
      title: 'Property income is the one wrong cell of the income chain',
      what: 'Property income is {propertyIncome} yuan, but its two parts make {expected} yuan, and gross income less the other sources ask for the same.',
      why: 'Changing this one cell restores the whole chain.',
      todo: 'Check it and enter {expected} yuan.',
    },
  },
});
