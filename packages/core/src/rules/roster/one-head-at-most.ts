import { ownContradiction } from '../../basis/own-contradiction';
import { relation } from '../../codes/relation';
import { countOver, distinctOver, is, le, or } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const heads = is(relation, c.relation, '户主');

export default rule({
  id: 'roster/one-head-at-most',
  ledger: roster,
  severity: 'error',
  when: is(relation, c.relation, '户主'),
  // The same person typed twice is for `id-unique` to say.
  must: or(le(countOver(c.householdCode, heads), 1), le(distinctOver(c.householdCode, c.idNumber, heads), 1)),
  marks: [c.relation],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户有两个以上户主',
      what: '户编号{householdCode}有{rows}个成员填为户主。',
      why: '一户只有一个户主；多见于户主变更后原户主的关系没有改。',
      todo: '请查明现在的户主，改正其他人与户主的关系。',
    },
    en: {
      title: 'A household with more than one head',
      what: '{rows} members of household {householdCode} are entered as head.',
      why: 'A household has one head; often the head changed and the relation of the former one was not.',
      todo: 'Find out who is the head and correct the relation of the others.',
    },
  },
});
