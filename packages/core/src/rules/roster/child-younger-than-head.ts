import { unverifiedPractice } from '../../basis/unverified-practice';
import { relation } from '../../codes/relation';
import { and, call, countOver, eq, ge, is, minOver, years } from '../../expr/build';
import { idBirth } from '../../expr/functions/id-birth';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
const headBirth = minOver(
  c.householdCode,
  call(idBirth, c.idNumber),
  and(is(relation, c.relation, '户主'), eq(countOver(c.idNumber), 1)),
);

export default rule({
  id: 'roster/child-younger-than-head',
  ledger: roster,
  severity: 'suspect',
  when: is(relation, c.relation, '之子', '之女'),
  must: ge(years(headBirth, call(idBirth, c.idNumber)), 12),
  marks: [c.relation, c.idNumber],
  show: { headBirth: { of: headBirth, as: 'date' }, birth: { of: call(idBirth, c.idNumber), as: 'date' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '子女与户主年龄相差不到12岁',
      what: '{memberName}填为{relation}，出生于{birth}，户主出生于{headBirth}。',
      why: '子女一般比父母至少小十几岁；养子女、继子女除外。',
      todo: '请核对与户主关系和证件号码；养子女、继子女的可核实属实。',
    },
    en: {
      title: 'Child and head are less than 12 years apart',
      what: '{memberName} is entered as {relation}, born on {birth}; the head was born on {headBirth}.',
      why: 'Children are usually at least that much younger, adopted and step-children apart.',
      todo: 'Check relation and number; confirm it for an adopted or step-child.',
    },
  },
});
