import { ownContradiction } from '../../basis/own-contradiction';
import { distinctOver, known, le } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/head-count-same-in-household',
  ledger: roster,
  severity: 'error',
  when: known(c.headCount),
  must: le(distinctOver(c.householdCode, c.headCount, known(c.headCount)), 1),
  marks: [c.headCount],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户各行的人数不一致',
      what: '户编号{householdCode}的{rows}行里，人数填得不一样，首行是{headCount}。',
      why: '人数是户的数，同一户各行应相同。',
      todo: '请查明实有人数，把各行改成一样。',
    },
    en: {
      title: 'Rows of one household give different numbers of members',
      what: 'The {rows} rows of household {householdCode} give different numbers; the first is {headCount}.',
      why: 'It is a value of the household, the same in all its rows.',
      todo: 'Find out the number and make the rows agree.',
    },
  },
});
