import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { ageById } from '../../expr/age-by-id';
import { le, lt, param } from '../../expr/build';
import { roster } from '../../ledgers/roster';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/child-not-working',
  ledger: roster,
  severity: 'suspect',
  when: lt(ageById(c.idNumber), param(labourAgeFrom)),
  must: le(c.workMonths, 0),
  marks: [c.workMonths, c.idNumber],
  show: { age: { of: ageById(c.idNumber), as: 'number' } },
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '不满16周岁却有务工时间',
      what: '{memberName}{age}周岁，务工时间填{workMonths}个月。',
      why: '不满16周岁不能务工，多见于填错行或证件号码有误。',
      todo: '请核对务工时间和证件号码，改正有误的一处。',
    },
    en: {
      title: 'Under 16, but with months of work',
      what: '{memberName} is {age} years old with {workMonths} months of work.',
      why: 'Nobody under 16 may work; often the row or the number is wrong.',
      todo: 'Check months and number and correct the wrong one.',
    },
  },
});
