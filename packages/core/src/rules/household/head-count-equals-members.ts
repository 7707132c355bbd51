import { ownArithmetic } from '../../basis/own-arithmetic';
import { relation } from '../../codes/relation';
import { and, countOver, distinctOver, eq, ge, is, known, not, optional, or, quotient } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = household;
const listed = countOver(householdMembers);

/** Only where the head is listed: a sheet of some members does not have them all. Rows of the same person count once. A code of two households is for `household/household-code-unique` to say. Where income per head follows from the members listed and not from the head count, `household/income-per-head-follows` has said so. */
export default rule({
  id: 'household/head-count-equals-members',
  ledger: household,
  severity: 'error',
  when: and(
    known(c.headCount),
    eq(countOver(c.householdCode), 1),
    ge(countOver(householdMembers, is(relation, person.c.relation, '户主')), 1),
    not(
      and(
        known(optional(c.incomePerHead)),
        not(eq(optional(c.incomePerHead), quotient(optional(c.netIncome), c.headCount), { within: 50 })),
        eq(optional(c.incomePerHead), quotient(optional(c.netIncome), listed), { within: 50 }),
      ),
    ),
  ),
  must: or(eq(listed, c.headCount), eq(distinctOver(householdMembers, person.c.idNumber), c.headCount)),
  marks: [c.headCount],
  show: { listed: { of: listed, as: 'number' } },
  suggest: [{ field: c.headCount, value: listed }],
  basis: [ownArithmetic],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '家庭人口数与人表人数不符',
      what: '户编号{householdCode}的家庭人口数填{headCount}，人表中有{listed}人。',
      why: '家庭人口数就是人表中本户的人数，户、人两表要对得上。',
      todo: '请核对增减人口是否两表都改了；两表导出日期不同的，以同一天的为准。',
    },
    en: {
      title: 'Number of members differs from the person ledger',
      what: 'Household {householdCode} is said to have {headCount} members; the person ledger has {listed}.',
      why: 'The number is that of the member’s rows; the two ledgers must agree.',
      todo: 'See whether a birth, death or move was entered in both; compare exports of the same day.',
    },
  },
});
