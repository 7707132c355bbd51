import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/household-type-same-in-household',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: known(c.householdType),
  must: le(distinctOver(c.householdCode, c.householdType, known(c.householdType)), 1),
  marks: [c.householdType],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户各行的户类型不一致',
      what: '户编号{householdCode}的{rows}行里，户类型填得不一样，首行是{householdType}。',
      why: '户类型是户的属性，同一户各行应相同。',
      todo: '请查明户类型，把各行改成一样。',
    },
    en: {
      title: 'Rows of one household give different types of household',
      what: 'The {rows} rows of household {householdCode} give different types; the first is {householdType}.',
      why: 'It is a value of the household, the same in all its rows.',
      todo: 'Find out the type and make the rows agree.',
    },
  },
});
