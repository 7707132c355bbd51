import { unverifiedPractice } from '../../basis/unverified-practice';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, ge, is, minOver, years } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const headBirth = minOver(
  c.householdCode,
  call(idBirth, c.idNumber),
  and(is(relation, c.relation, '户主'), eq(countOver(c.idNumber), 1)),
);

export default rule({
  id: 'person/grandchild-younger-than-head',
  ledger: person,
  severity: 'suspect',
  when: is(relation, c.relation, '之孙子', '之孙女', '之外孙子', '之外孙女'),
  must: ge(years(headBirth, call(idBirth, c.idNumber)), 24),
  marks: [c.relation, c.idNumber],
  show: { headBirth: { of: headBirth, as: 'date' }, birth: { of: call(idBirth, c.idNumber), as: 'date' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '孙辈与户主年龄相差不到24岁',
      what: '{memberName}填为{relation}，出生于{birth}，户主出生于{headBirth}。',
      why: '孙辈一般比祖辈小几十岁，多见于把子女填成孙辈或户主变更后没有改。',
      todo: '请核对与户主关系和证件号码，改正有误的一处。',
    },
    en: {
      title: 'Grandchild and head are less than 24 years apart',
      what: '{memberName} is entered as {relation}, born on {birth}; the head was born on {headBirth}.',
      why: 'Grandchildren are usually decades younger; often the head changed and the relation was not.',
      todo: 'Check relation and number and correct the wrong one.',
    },
  },
});
