import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, eq, ge, gt, known, not, or, quotient, when } from '../../expr/build';
import { household } from '../../ledgers/household';
import { netJoint, netOfSourcesJoint, noValue } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const expected = quotient(c.netIncome, c.headCount);
const heads = quotient(c.netIncome, c.incomePerHead);
const isHeads = and(ge(heads, 1), eq(c.incomePerHead, quotient(c.netIncome, heads), { within: 50 }));

/** A wrong net income, which breaks another link too, is for `net-income-fits-both-sides` or
 * `net-income-follows-from-sources` to say. */
export default rule({
  id: 'household/income-per-head-follows',
  ledger: household,
  severity: 'error',
  when: and(
    known(c.incomePerHead, c.netIncome, c.headCount),
    gt(c.headCount, 0),
    not(or(netJoint.isCulprit, netOfSourcesJoint.isCulprit)),
  ),
  // Exports show whole yuan or two decimals: half a yuan either way is rounding.
  must: eq(c.incomePerHead, expected, { within: 50 }),
  marks: [c.incomePerHead, c.netIncome, c.headCount],
  show: { expected: { of: expected, as: 'money' } },
  suggest: [
    { field: c.incomePerHead, value: expected },
    { field: c.headCount, value: when(isHeads, heads, noValue) },
  ],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '人均纯收入与纯收入、人口数不符',
      what: '人均纯收入填{incomePerHead}元，而纯收入{netIncome}元÷家庭人口数{headCount}人＝{expected}元。',
      why: '人均纯收入应等于纯收入除以家庭人口数，三个数必有一个不对。',
      todo: '请核对这三个数，改正有误的一个。',
    },
    en: {
      title: 'Net income per head does not follow from net income and head count',
      what: 'Net income per head is {incomePerHead} yuan, but net income {netIncome} yuan ÷ head count {headCount} = {expected} yuan.',
      why: 'Net income per head is net income divided by head count; one of the three numbers is wrong.',
      todo: 'Check the three numbers and correct the wrong one.',
    },
  },
});
