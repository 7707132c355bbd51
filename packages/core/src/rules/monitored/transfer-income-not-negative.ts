import { ownArithmetic } from '../../basis/own-arithmetic';
import { ge, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/transfer-income-not-negative',
  ledger: monitored,
  severity: 'error',
  when: known(c.transferIncome),
  must: ge(c.transferIncome, 0),
  marks: [c.transferIncome],
  once: [c.householdCode],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '转移性收入为负数',
      what: '转移性收入为{transferIncome}元。',
      why: '各项补贴、养老金加起来不会是负数。',
      todo: '请按一卡通流水改正。',
    },
    en: {
      title: 'Negative transfer income',
      what: 'Transfer income is {transferIncome} yuan.',
      why: 'Grants and pensions never add up to less than nil.',
      todo: 'Correct it from the bank statement.',
    },
  },
});
