import { ownFormat } from '../../basis/own-format';
import { and, ge, known, optional } from '../../expr/build';
import { project } from '../../ledgers/project';
import { rule } from '../rule';

const { c } = project;
const money = [
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
];

export default rule({
  id: 'project/money-not-negative',
  ledger: project,
  severity: 'suspect',
  when: known(c.budget),
  must: and(ge(c.budget, 0), ...money.map((each) => ge(optional(each), 0))),
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
  basis: [ownFormat],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '总投资或某项资金来源是负数',
      what: '总投资{budget}万元，各项资金来源中有负数。',
      why: '投入的资金不会是负数；调整表里的调减数不应填进台账。',
      todo: '请改成调整后的实际数；本表就是调整表的，可核实属实。',
    },
    en: {
      title: 'The total or a source of money is negative',
      what: 'The total cost is {budget} times 10,000 yuan, and a source is negative.',
      why: 'Money put in is never negative; a reduction in an adjustment sheet is no entry of the ledger.',
      todo: 'Enter the amount after adjustment; if this is an adjustment sheet, confirm it as true.',
    },
  },
});
