import { personChecker2021 } from '../../basis/person-checker-2021';
import { relation } from '../../codes/relation';
import { sex } from '../../codes/sex';
import { and, eq, is, when } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const headsOf = (name: '男' | '女') => members(and(is(relation, c.relation, '户主'), is(sex, c.sex, name)));

export default rule({
  id: 'monitored/spouse-and-head-of-different-sex',
  ledger: monitored,
  severity: 'suspect',
  when: is(relation, c.relation, '配偶'),
  must: eq(when(is(sex, c.sex, '男'), headsOf('男'), headsOf('女')), 0),
  marks: [c.sex, c.relation, c.householdCode],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '配偶与户主性别相同',
      what: '与户主关系为配偶，性别填{sex}，与户主相同。',
      why: '夫妻性别不同，不是性别填错就是关系填错。',
      todo: '请核对身份证和户口簿，改正性别或与户主关系。',
    },
    en: {
      title: 'The spouse has the sex of the head',
      what: 'This member is the spouse and of sex {sex}, like the head.',
      why: 'Either the sex or the relation is wrong.',
      todo: 'Check identity card and household register, and correct sex or relation.',
    },
  },
});
