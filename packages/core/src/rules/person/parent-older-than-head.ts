import { unverifiedPractice } from '../../basis/unverified-practice';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, ge, is, maxOver, years } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
const headBirth = maxOver(
  c.householdCode,
  call(idBirth, c.idNumber),
  and(is(relation, c.relation, '户主'), eq(countOver(c.idNumber), 1)),
);

export default rule({
  id: 'person/parent-older-than-head',
  ledger: person,
  severity: 'suspect',
  when: is(relation, c.relation, '之父', '之母'),
  must: ge(years(call(idBirth, c.idNumber), headBirth), 12),
  marks: [c.relation, c.idNumber],
  show: { headBirth: { of: headBirth, as: 'date' }, birth: { of: call(idBirth, c.idNumber), as: 'date' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '父母与户主年龄相差不到12岁',
      what: '{memberName}填为{relation}，出生于{birth}，户主出生于{headBirth}。',
      why: '父母一般比子女至少大十几岁；养父母、继父母除外。',
      todo: '请核对与户主关系和证件号码；养父母、继父母的可核实属实。',
    },
    en: {
      title: 'Parent and head are less than 12 years apart',
      what: '{memberName} is entered as {relation}, born on {birth}; the head was born on {headBirth}.',
      why: 'Parents are usually at least that much older, adoptive and step-parents apart.',
      todo: 'Check relation and number; confirm it for an adoptive or step-parent.',
    },
  },
});
