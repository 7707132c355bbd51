import { ownArithmetic } from '../../basis/own-arithmetic';
import { add, eq, known, number, optional, or, sub, when } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const sum = sub(add(c.wageIncomeAfter, c.propertyIncomeAfter, c.transferIncomeAfter, c.businessIncomeAfter), c.businessCostAfter);
const payout = when(known(optional(c.insurancePayoutAfter)), optional(c.insurancePayoutAfter), number(0));
const selfPaid = when(known(optional(c.medicalSelfPaidAfter)), optional(c.medicalSelfPaidAfter), number(0));
const ways = [sum, add(sum, payout), sub(sum, selfPaid), sub(add(sum, payout), selfPaid)];

export default rule({
  id: 'monitored/net-income-after-removal-follows',
  ledger: monitored,
  severity: 'error',
  when: known(
    c.netIncomeAfter,
    c.wageIncomeAfter,
    c.propertyIncomeAfter,
    c.transferIncomeAfter,
    c.businessIncomeAfter,
    c.businessCostAfter,
  ),
  // Whether payouts are added and medical costs taken off differs by place: any of the ways will do. Six figures rounded to whole yuan.
  must: or(...ways.map((way) => eq(c.netIncomeAfter, way, { within: 300 }))),
  marks: [
    c.netIncomeAfter,
    c.wageIncomeAfter,
    c.propertyIncomeAfter,
    c.transferIncomeAfter,
    c.businessIncomeAfter,
    c.businessCostAfter,
  ],
  once: [c.householdCode],
  show: { sum: { of: sum, as: 'money' } },
  suggest: [{ field: c.netIncomeAfter, value: sum }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险消除后的纯收入与各项收支不符',
      what: '风险消除后家庭纯收入填{netIncomeAfter}元，工资{wageIncomeAfter}＋财产{propertyIncomeAfter}＋转移{transferIncomeAfter}＋经营{businessIncomeAfter}－支出{businessCostAfter}＝{sum}元。',
      why: '纯收入等于四项收入之和减经营支出；加上理赔、扣除合规自付也对不上，必有一项不对。',
      todo: '请逐项核对，改正有误的一项。',
    },
    en: {
      title: 'Net income after removal does not follow from its parts',
      what: 'It is entered as {netIncomeAfter} yuan, but wages {wageIncomeAfter} + property {propertyIncomeAfter} + transfers {transferIncomeAfter} + business {businessIncomeAfter} − cost {businessCostAfter} = {sum} yuan.',
      why: 'Net income is the four kinds of income less cost; with payouts added or medical costs taken off it does not agree either.',
      todo: 'Check the items one by one and correct the wrong one.',
    },
  },
});
