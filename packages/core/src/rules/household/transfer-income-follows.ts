import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, eq, ge, gt, known, not, number, or, sub, when } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossLink, noValue, transferJoint, transferLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const parts = [
  c.familyPlanningGrant,
  c.minimumLivingAllowance,
  c.extremePovertySupport,
  c.pension,
  c.ecologicalCompensation,
  c.otherTransfer,
];
const { value, holds } = transferLink;
const excess = sub(value, c.transferIncome);
const isConfirmed = and(grossLink.isWritten, grossLink.holds);
// A part that alone is large enough to hold the excess, while the total is confirmed by gross income.
const holders = add(...parts.map((part) => when(ge(part, excess), number(1), number(0))));
const isOnlyHolder = (part: (typeof parts)[number]) => and(isConfirmed, gt(excess, 0), eq(holders, 1), ge(part, excess));

export default rule({
  id: 'household/transfer-income-follows',
  ledger: household,
  severity: 'error',
  when: and(
    known(c.transferIncome),
    or(
      known(c.familyPlanningGrant),
      known(c.minimumLivingAllowance),
      known(c.extremePovertySupport),
      known(c.pension),
      known(c.ecologicalCompensation),
      known(c.otherTransfer),
    ),
    not(transferJoint.isCulprit),
  ),
  // Seven numbers, each of which may be rounded by half a yuan.
  must: holds,
  marks: [
    c.transferIncome,
    c.familyPlanningGrant,
    c.minimumLivingAllowance,
    c.extremePovertySupport,
    c.pension,
    c.ecologicalCompensation,
    c.otherTransfer,
  ],
  show: { expected: { of: value, as: 'money' } },
  suggest: [
    { field: c.transferIncome, value: when(isConfirmed, noValue, value) },
    ...parts.map((part) => ({ field: part, value: when(isOnlyHolder(part), sub(part, excess), noValue) })),
  ],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '转移性收入与各项之和不符',
      what: '转移性收入填{transferIncome}元，而计划生育金、低保金、特困金、养老金、生态补偿金、其他六项之和＝{expected}元。',
      why: '转移性收入应等于六项之和，必有一处不对或漏填。',
      todo: '请核对六项和合计，改正有误的一处。',
    },
    en: {
      title: 'Transfer income is not the sum of its parts',
      what: 'Transfer income is {transferIncome} yuan; its six parts make {expected} yuan.',
      why: 'It is the sum of family planning grant, minimum living allowance, extreme poverty support, pension, ecological compensation and other transfers.',
      todo: 'Check parts and total and correct the wrong one.',
    },
  },
});
