import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, eq, ge, gt, known, optional, or, truth, when, yuan } from '../../expr/build';
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
  id: 'project/sources-reach-total',
  ledger: project,
  severity: 'suspect',
  when: and(known(c.budget), gt(sum, 0)),
  must: or(ge(add(sum, yuan(600)), c.budget), isSum(optional(c.allocated))),
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
      title: '各来源资金之和小于总投资',
      what: '总投资填{budget}万元，各来源资金合计只有{sum}元。',
      why: '各来源加起来应等于总投资；少了的多半漏填了一个来源，或总投资含未落实的资金。',
      todo: '请补填漏掉的来源；有资金未落实的，可核实属实。',
    },
    en: {
      title: 'The money by source falls short of the total cost',
      what: 'The total cost is {budget} times 10,000 yuan, but the sources add up to {sum} yuan only.',
      why: 'Together they make the total; a source was left out, or some money is not yet found.',
      todo: 'Fill in the missing source; if some money is not yet found, confirm it as true.',
    },
  },
});
