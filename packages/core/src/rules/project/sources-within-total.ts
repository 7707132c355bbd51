import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, eq, gt, known, le, optional, or, truth, when, yuan } from '../../expr/build';
import type { ColumnExpr, Num } from '../../expr/typed';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const sum = add(
  optional(c.centralFunds),
  optional(c.provincialFunds),
  optional(c.prefectureFunds),
  optional(c.countyFunds),
  optional(c.pooledFunds),
  optional(c.lineFunds),
  optional(c.partnerFunds),
  optional(c.donatedFunds),
  optional(c.ownFunds),
  optional(c.otherFunds),
);
// Ten sources and the total, each rounded to 0.01 万元.
const rounding = 60_000;
const isSum = (of: ColumnExpr<Num>) => when(known(of), eq(of, sum, { within: rounding }), truth(false));

export default rule({
  id: 'project/sources-within-total',
  ledger: project,
  severity: 'error',
  when: and(known(c.budget), gt(sum, 0)),
  // 涉农整合资金 may hold other sources once more, and the columns may be those of the money that has arrived.
  must: or(le(sum, add(c.budget, yuan(600))), isSum(optional(c.allocated)), gt(optional(c.pooledFunds), 0)),
  marks: [
    c.budget,
    c.centralFunds,
    c.provincialFunds,
    c.prefectureFunds,
    c.countyFunds,
    c.pooledFunds,
    c.lineFunds,
    c.partnerFunds,
    c.donatedFunds,
    c.ownFunds,
    c.otherFunds,
  ],
  show: { sum: { of: sum, as: 'money' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '各来源资金之和大于总投资',
      what: '总投资填{budget}万元，各来源资金合计{sum}元，多出来了。',
      why: '各来源都是总投资的一部分，加起来不会更多。',
      todo: '请逐项核对来源和总投资，改正有误的一项。',
    },
    en: {
      title: 'The money by source exceeds the total cost',
      what: 'The total cost is {budget} times 10,000 yuan, but the sources add up to {sum} yuan.',
      why: 'Each source is part of the total.',
      todo: 'Check the sources and the total, and correct the wrong one.',
    },
  },
});
