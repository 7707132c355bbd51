import { ownArithmetic } from '../../basis/own-arithmetic';
import { countOver, eq, known, quotient } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const expected = quotient(c.netIncomeAfter, countOver(c.householdCode));

export default rule({
  id: 'monitored/income-per-head-after-removal-follows',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.incomePerHeadAfter, c.netIncomeAfter, c.householdCode),
  must: eq(c.incomePerHeadAfter, expected, { within: 100 }),
  marks: [c.incomePerHeadAfter, c.netIncomeAfter, c.householdCode],
  once: [c.householdCode],
  show: { expected: { of: expected, as: 'money' }, all: { of: countOver(c.householdCode), as: 'number' } },
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险消除后的人均纯收入与人数对不上',
      what: '户编号{householdCode}风险消除后人均纯收入填{incomePerHeadAfter}元，纯收入{netIncomeAfter}元÷表中{all}人＝{expected}元。',
      why: '人均应等于纯收入除以人口数；消除以后家里添了人、少了人，也会对不上。',
      todo: '请按消除时的人口数核对；消除后人口有增减的，可核实属实。',
    },
    en: {
      title: 'Net income per head after removal does not follow',
      what: 'Household {householdCode} has {incomePerHeadAfter} yuan per head after removal, but {netIncomeAfter} yuan ÷ {all} listed members = {expected} yuan.',
      why: 'It is net income divided by members; members who came or left since make a difference.',
      todo: 'Check it with the head count at removal; if members came or left since, confirm it as true.',
    },
  },
});
