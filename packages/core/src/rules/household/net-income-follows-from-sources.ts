import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, and, blank, eq, known, optional, or, sub } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
const expected = sub(add(c.wageIncome, c.businessIncome, c.propertyIncome, c.transferIncome), c.businessCost);

/**
 * For sheets without 年收入, where `gross-income-follows` and `net-income-follows` have nothing to compare. Never an error: such a sheet
 * is no export of the system, and may count something that has no column here.
 */
export default rule({
  id: 'household/net-income-follows-from-sources',
  ledger: household,
  severity: 'suspect',
  when: and(
    known(c.netIncome),
    blank(optional(c.grossIncome)),
    or(known(c.wageIncome), known(c.businessIncome), known(c.propertyIncome), known(c.transferIncome)),
  ),
  // Six numbers, each of which may be rounded by half a yuan.
  must: eq(c.netIncome, expected, { within: 300 }),
  marks: [c.netIncome, c.wageIncome, c.businessIncome, c.propertyIncome, c.transferIncome, c.businessCost],
  show: { expected: { of: expected, as: 'money' } },
  suggest: [{ field: c.netIncome, value: expected }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '纯收入与四项收入之和减支出不符',
      what: '纯收入填{netIncome}元，而工资性{wageIncome}＋生产经营性{businessIncome}＋财产性{propertyIncome}＋转移性{transferIncome}－生产经营性支出{businessCost}＝{expected}元。',
      why: '纯收入应等于四项收入之和减生产经营性支出；表里没有年收入，直接按各项算。',
      todo: '请核对各项收入、支出和纯收入，改正有误的一处；表外另有收支项目的，可核实属实。',
    },
    en: {
      title: 'Net income is not the four sources less cost',
      what: 'Net income is {netIncome} yuan; wages {wageIncome}, business {businessIncome}, property {propertyIncome} and transfers {transferIncome} less cost {businessCost} make {expected} yuan.',
      why: 'Net income is the sum of the four sources less the cost of farming and business; the sheet gives no gross income.',
      todo: 'Check sources, cost and net income and correct the wrong one; waive it where something outside the sheet counts.',
    },
  },
});
