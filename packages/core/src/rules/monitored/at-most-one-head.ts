import { ownContradiction } from '../../basis/own-contradiction';
import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { is, known, le } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/at-most-one-head',
  ledger: monitored,
  severity: 'error',
  when: known(c.householdCode),
  must: le(members(is(relation, c.relation, '户主')), 1),
  marks: [c.relation, c.householdCode],
  once: [c.householdCode],
  show: { heads: { of: members(is(relation, c.relation, '户主')), as: 'number' } },
  basis: [ownContradiction, personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户有多个户主',
      what: '户编号{householdCode}有{heads}个户主。',
      why: '一户只有一个户主，多出的是关系填错，或两户用了同一个户编号。',
      todo: '请核对户口簿，改正与户主关系或户编号。',
    },
    en: {
      title: 'A household with more than one head',
      what: 'Household {householdCode} has {heads} heads.',
      why: 'A household has one head; either a relation is wrong or two households share a code.',
      todo: 'Check the household register and correct the relation or the code.',
    },
  },
});
