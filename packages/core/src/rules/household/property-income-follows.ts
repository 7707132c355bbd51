import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, eq, ge, gt, known, not, number, or, sub, when } from '../../expr/build';
import { household } from '../../ledgers/household';
import { grossLink, noValue, propertyJoint, propertyLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const parts = [c.assetDividend, c.otherProperty];
const { value, holds } = propertyLink;
const excess = sub(value, c.propertyIncome);
const isConfirmed = and(grossLink.isWritten, grossLink.holds);
const holders = add(...parts.map((part) => when(ge(part, excess), number(1), number(0))));
const isOnlyHolder = (part: (typeof parts)[number]) => and(isConfirmed, gt(excess, 0), eq(holders, 1), ge(part, excess));

export default rule({
  id: 'household/property-income-follows',
  ledger: household,
  severity: 'error',
  when: and(known(c.propertyIncome), or(known(c.assetDividend), known(c.otherProperty)), not(propertyJoint.isCulprit)),
  // Three numbers, each of which may be rounded by half a yuan.
  must: holds,
  marks: [c.propertyIncome, c.assetDividend, c.otherProperty],
  show: { expected: { of: value, as: 'money' } },
  suggest: [
    { field: c.propertyIncome, value: when(isConfirmed, noValue, value) },
    ...parts.map((part) => ({ field: part, value: when(isOnlyHolder(part), sub(part, excess), noValue) })),
  ],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '财产性收入与各项之和不符',
      what: '财产性收入填{propertyIncome}元，而资产收益分红{assetDividend}元与其他财产性收入{otherProperty}元之和＝{expected}元。',
      why: '财产性收入应等于这两项之和，必有一处不对或漏填。',
      todo: '请核对两项和合计，改正有误的一处。',
    },
    en: {
      title: 'Property income is not the sum of its parts',
      what: 'Property income is {propertyIncome} yuan; dividends {assetDividend} and other property income {otherProperty} make {expected} yuan.',
      why: 'It is the sum of the two.',
      todo: 'Check parts and total and correct the wrong one.',
    },
  },
});
