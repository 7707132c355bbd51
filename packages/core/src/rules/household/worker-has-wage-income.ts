import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { labourSkill } from '../../codes/labour-skill';
import { and, countOver, eq, ge, gt, is, known, not, optional } from '../../expr/build';
import { household } from '../../ledgers/household';
import { householdMembers } from '../../ledgers/links/household-members';
import { person } from '../../ledgers/person';
import { grossLink } from '../income-chain';
import { rule } from '../rule';

const { c } = household;
const p = person.c;
const isSupported = optional(p.hasExtremePovertySupport);
const skill = optional(p.labourSkill);
const isUnable = and(known(skill), is(labourSkill, skill, '无劳动力', '丧失劳动力'));
const works = and(gt(p.workMonths, 0), not(and(known(isSupported), isSupported)), not(isUnable));

/** Months of work of people who cannot work have rules of their own. */
export default rule({
  id: 'household/worker-has-wage-income',
  ledger: household,
  severity: 'suspect',
  when: and(eq(countOver(c.householdCode), 1), ge(countOver(householdMembers, works), 1), not(grossLink.isBroken)),
  must: gt(c.wageIncome, 0),
  marks: [c.wageIncome],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有人务工没有工资性收入',
      what: '户编号{householdCode}在人表中有人务工，户表工资性收入为空或为0。',
      why: '务工的工资应计入工资性收入，两张表要对得上。',
      todo: '请核对：漏填工资的补填，没有务工的清空务工时间；当年未发工资的可核实属实。',
    },
    en: {
      title: 'A member works, but there is no wage income',
      what: 'A member of household {householdCode} has months of work, but wage income is blank or nought.',
      why: 'Wages count as wage income; the two ledgers must agree.',
      todo: 'Add the wages, or clear the months; confirm it if the wages were not paid that year.',
    },
  },
});
