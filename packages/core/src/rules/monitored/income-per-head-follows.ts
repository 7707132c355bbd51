import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, eq, gt, known, quotient } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const expected = quotient(c.netIncome, c.headCount);

export default rule({
  id: 'monitored/income-per-head-follows',
  ledger: monitored,
  severity: 'error',
  when: and(known(c.incomePerHead, c.netIncome, c.headCount), gt(c.headCount, 0)),
  // Exports show whole yuan or two decimals: half a yuan either way is rounding.
  must: eq(c.incomePerHead, expected, { within: 50 }),
  marks: [c.incomePerHead, c.netIncome, c.headCount],
  once: [c.householdCode],
  show: { expected: { of: expected, as: 'money' } },
  suggest: [{ field: c.incomePerHead, value: expected }],
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
