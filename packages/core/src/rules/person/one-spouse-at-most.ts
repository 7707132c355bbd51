import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { countOver, distinctOver, is, le, or } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const spouses = is(relation, c.relation, '配偶');

export default rule({
  id: 'person/one-spouse-at-most',
  ledger: person,
  severity: 'suspect',
  when: is(relation, c.relation, '配偶'),
  must: or(le(countOver(c.householdCode, spouses), 1), le(distinctOver(c.householdCode, c.idNumber, spouses), 1)),
  marks: [c.relation],
  once: [c.householdCode],
  basis: [personChecker2021, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户有两个以上配偶',
      what: '户编号{householdCode}有{rows}个成员填为户主的配偶。',
      why: '户主最多一个配偶；多见于把儿媳（媳妇）填成了配偶。',
      todo: '请核对各人与户主的关系，改正填错的。',
    },
    en: {
      title: 'A household with more than one spouse',
      what: '{rows} members of household {householdCode} are entered as spouse of the head.',
      why: 'A head has one spouse at most; often a daughter-in-law was entered as spouse.',
      todo: 'Check the relations and correct the wrong one.',
    },
  },
});
