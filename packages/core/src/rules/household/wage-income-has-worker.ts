import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { and, countOver, eq, ge, gt, known, optional, or } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = household;
const p = person.c;

/** A place of work without months is for `person/work-place-has-months` to say. */
export default rule({
  id: 'household/wage-income-has-worker',
  ledger: household,
  severity: 'suspect',
  when: and(eq(countOver(c.householdCode), 1), gt(c.wageIncome, 0), ge(countOver(householdMembers), 1)),
  must: ge(
    countOver(householdMembers, or(gt(p.workMonths, 0), gt(optional(p.publicPostMonths), 0), known(optional(p.workPlace)))),
    1,
  ),
  marks: [c.wageIncome],
  basis: [dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有工资性收入没有人务工',
      what: '户编号{householdCode}的工资性收入填{wageIncome}元，人表中没有人有务工时间或公益性岗位。',
      why: '工资来自务工或公益性岗位，两张表要对得上。',
      todo: '请核对：有人务工的在人表补填务工时间，没有的改正工资性收入；打零工的可核实属实。',
    },
    en: {
      title: 'Wage income, but nobody works',
      what: 'Household {householdCode} has wage income of {wageIncome} yuan, but no member has months of work or a public post.',
      why: 'Wages come from work or a public post; the two ledgers must agree.',
      todo: 'Add the months of work, or correct the wages; confirm it for odd jobs.',
    },
  },
});
