import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/income-per-head-same-in-household',
  ledger: roster,
  severity: 'suspect',
  when: known(c.incomePerHead),
  must: le(distinctOver(c.householdCode, c.incomePerHead, known(c.incomePerHead)), 1),
  marks: [c.incomePerHead],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户各行的人均纯收入不一致',
      what: '户编号{householdCode}的{rows}行里，人均纯收入填得不一样，首行是{incomePerHead}元。',
      why: '人均纯收入是户的数，同一户各行应相同。',
      todo: '请查明人均纯收入，把各行改成一样。',
    },
    en: {
      title: 'Rows of one household give different incomes per head',
      what: 'The {rows} rows of household {householdCode} give different incomes; the first is {incomePerHead} yuan.',
      why: 'It is a value of the household, the same in all its rows.',
      todo: 'Find out the income and make the rows agree.',
    },
  },
});
