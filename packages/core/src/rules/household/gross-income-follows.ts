import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, ge, known, not, or, sub, when } from '../../expr/build';
import type { Expr, Num } from '../../expr/typed';
import { household } from '../../ledgers/household';
import { grossJoint, grossLink, netLink, noValue, propertyJoint, transferJoint } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const { value, holds } = grossLink;
const isConfirmed = and(netLink.isWritten, netLink.holds);
const missing = sub(c.grossIncome, value);
const orNothing = (of: Expr<Num>) => when(and(isConfirmed, ge(of, 0)), of, noValue);

export default rule({
  id: 'household/gross-income-follows',
  ledger: household,
  severity: 'error',
  when: and(
    known(c.grossIncome),
    or(known(c.wageIncome), known(c.businessIncome), known(c.propertyIncome), known(c.transferIncome)),
    not(or(transferJoint.isCulprit, propertyJoint.isCulprit, grossJoint.isCulprit)),
  ),
  // Five numbers, each of which may be rounded by half a yuan.
  must: holds,
  marks: [c.grossIncome, c.wageIncome, c.businessIncome, c.propertyIncome, c.transferIncome],
  show: { expected: { of: value, as: 'money' } },
  suggest: [
    { field: c.grossIncome, value: when(isConfirmed, noValue, value) },
    { field: c.wageIncome, value: orNothing(add(c.wageIncome, missing)) },
    { field: c.businessIncome, value: orNothing(add(c.businessIncome, missing)) },
  ],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '年收入与四项收入之和不符',
      what: '年收入填{grossIncome}元，而工资性{wageIncome}、生产经营性{businessIncome}、财产性{propertyIncome}、转移性{transferIncome}四项之和＝{expected}元。',
      why: '年收入应等于四项收入之和，必有一处不对或漏填。',
      todo: '请核对四项和年收入，改正有误的一处；注意是否有一项按万元填了。',
    },
    en: {
      title: 'Gross income is not the sum of its four sources',
      what: 'Gross income is {grossIncome} yuan; wages {wageIncome}, business {businessIncome}, property {propertyIncome} and transfers {transferIncome} make {expected} yuan.',
      why: 'It is the sum of the four.',
      todo: 'Check the sources and the total and correct the wrong one; one may be in units of ten thousand.',
    },
  },
});
