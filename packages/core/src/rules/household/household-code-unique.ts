import { ownContradiction } from '../../basis/own-contradiction';
import { blank, countOver, distinctOver, eq, known, number, optional, when } from '../../expr/build';
import { household } from '../../ledgers/household';
import { rule } from '../rule';

const { c } = household;
export default rule({
  id: 'household/household-code-unique',
  ledger: household,
  severity: 'error',
  when: known(c.householdCode),
  // A ledger of several years has a row a year.
  must: eq(countOver(c.householdCode), when(blank(optional(c.year)), number(1), distinctOver(c.householdCode, optional(c.year)))),
  marks: [c.householdCode],
  once: [c.householdCode],
  basis: [ownContradiction],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '同一户编号在户表中重复',
      what: '户编号{householdCode}在同一年度的户表中出现不止一次，共{rows}行。',
      why: '户编号一户一号，同一年度一户只有一行。',
      todo: '是同一户重复录入的，删去多余的行；是两户的，改正录错的户编号。',
    },
    en: {
      title: 'The same household code occurs more than once',
      what: 'Household code {householdCode} stands in {rows} rows, more than one a year.',
      why: 'A code belongs to one household, with one row a year.',
      todo: 'Delete the surplus row, or correct the code if they are two households.',
    },
  },
});
