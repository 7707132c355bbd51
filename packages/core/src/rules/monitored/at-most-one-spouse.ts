import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { is, known, le } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/at-most-one-spouse',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.householdCode),
  must: le(members(is(relation, c.relation, '配偶')), 1),
  marks: [c.relation, c.householdCode],
  once: [c.householdCode],
  show: { spouses: { of: members(is(relation, c.relation, '配偶')), as: 'number' } },
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '一户有多个配偶',
      what: '户编号{householdCode}有{spouses}人与户主关系为配偶。',
      why: '户主至多有一个配偶，多出的往往是儿媳、女婿填成了配偶。',
      todo: '请核对户口簿，改正与户主关系。',
    },
    en: {
      title: 'A household with more than one spouse',
      what: 'In household {householdCode} {spouses} members are spouses of the head.',
      why: 'A head has at most one spouse; the others are often children-in-law.',
      todo: 'Check the household register and correct the relation.',
    },
  },
});
