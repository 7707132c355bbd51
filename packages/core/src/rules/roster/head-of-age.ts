import { unverifiedPractice } from '../../basis/unverified-practice';
import { relation } from '../../codes/relation';
import { ageById } from '../../expr/age-by-id';
import { and, countOver, eq, ge, is } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { rule } from '../rule';

const { c } = roster;
/** A second head is for `one-head-at-most` to say. */
export default rule({
  id: 'roster/head-of-age',
  ledger: roster,
  severity: 'notice',
  when: and(is(relation, c.relation, '户主'), eq(countOver(c.householdCode, is(relation, c.relation, '户主')), 1)),
  must: ge(ageById(c.idNumber), 16),
  marks: [c.relation, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [unverifiedPractice],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '户主不满16周岁',
      what: '户主{memberName}按证件号码只有{age}周岁。',
      why: '未成年人作户主的很少，多为孤儿或监护人不在本户。',
      todo: '请核对；确属孤儿等情况的，核实属实并留意监护和保障。',
    },
    en: {
      title: 'The head is under 16',
      what: 'The head {memberName} is {age} years old by the identity number.',
      why: 'Minors are rarely heads; mostly orphans, or the guardian lives elsewhere.',
      todo: 'Check it; confirm it for orphans, and see to guardianship and support.',
    },
  },
});
