import { ownArithmetic } from '../../basis/own-arithmetic';
import { and, eq, ge, known, not, or, sub, when } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossJoint, grossLink, netJoint, netLink, noValue, perHeadLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { value, holds } = netLink;
const isNetConfirmed = and(perHeadLink.isWritten, perHeadLink.holds);
const isGrossConfirmed = and(grossLink.isWritten, grossLink.holds);
const cost = sub(c.grossIncome, c.netIncome);

export default rule({
  id: 'household/net-income-follows',
  ledger: household,
  severity: 'error',
  when: and(known(c.netIncome, c.grossIncome), not(or(grossJoint.isCulprit, netJoint.isCulprit))),
  // Three numbers, each of which may be rounded by half a yuan.
  must: eq(c.netIncome, sub(c.grossIncome, c.businessCost), { within: 150 }),
  marks: [c.netIncome, c.grossIncome, c.businessCost],
  show: { expected: { of: value, as: 'money' } },
  suggest: [
    { field: c.netIncome, value: when(isNetConfirmed, noValue, value) },
    { field: c.businessCost, value: when(and(isNetConfirmed, isGrossConfirmed, ge(cost, 0)), cost, noValue) },
  ],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '纯收入与年收入减支出不符',
      what: '纯收入填{netIncome}元，而年收入{grossIncome}元－生产经营性支出{businessCost}元＝{expected}元。',
      why: '纯收入应等于年收入减生产经营性支出，三个数必有一个不对。',
      todo: '请核对这三个数，改正有误的一个。',
    },
    en: {
      title: 'Net income is not gross income less cost',
      what: 'Net income is {netIncome} yuan; gross income {grossIncome} less cost {businessCost} makes {expected} yuan.',
      why: 'Net income is gross income less the cost of farming and business; one of the three is wrong.',
      todo: 'Check the three numbers and correct the wrong one.',
    },
  },
});
