import { ownContradiction } from '../../basis/own-contradiction';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { countOver, ge, is } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
/** A single row without a household is for `person/only-member-is-head` to say. */
export default rule({
  id: 'person/household-has-head',
  ledger: person,
  severity: 'error',
  when: ge(countOver(c.householdCode), 2),
  must: ge(countOver(c.householdCode, is(relation, c.relation, '户主')), 1),
  marks: [c.relation],
  once: [c.householdCode],
  basis: [ownContradiction, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户没有户主',
      what: '户编号{householdCode}的成员中没有人填为户主。',
      why: '人表中每户有且只有一个户主。',
      todo: '请补录户主，或把户主的与户主关系改为“户主”；本表只列部分人员的，可核实属实。',
    },
    en: {
      title: 'A household without a head',
      what: 'No member of household {householdCode} is entered as head.',
      why: 'In the person ledger every household has one head.',
      todo: 'Add the head, or correct the relation; confirm it if the sheet lists only some of the members.',
    },
  },
});
