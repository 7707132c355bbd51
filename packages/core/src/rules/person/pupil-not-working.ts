import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { schoolStatus } from '../../codes/school-status';
import { ageById } from '../../expr/age-by-id';
import { and, ge, is, known, le, not, param } from '../../expr/build';
import { person } from '../../ledgers/person';
import { labourAgeFrom } from '../../policy/parameters/labour-age-from';
import { rule } from '../rule';

const { c } = person;
const isAtSchool = and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '学龄前儿童', '学前教育', '非在校生')));

export default rule({
  id: 'person/pupil-not-working',
  ledger: person,
  severity: 'notice',
  when: and(isAtSchool, ge(ageById(c.idNumber), param(labourAgeFrom))),
  must: le(c.workMonths, 0),
  marks: [c.workMonths, c.schoolStatus],
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '在校生有务工时间',
      what: '{memberName}的在校生状况填{schoolStatus}，务工时间填{workMonths}个月。',
      why: '在校生一般不务工；假期务工、顶岗实习、当年毕业的也有。',
      todo: '已离校的更新在校生状况；假期务工或实习的，核实属实即可。',
    },
    en: {
      title: 'At school, with months of work',
      what: '{memberName} attends {schoolStatus} with {workMonths} months of work.',
      why: 'Pupils usually do not work; holidays, placements and the year of leaving apart.',
      todo: 'Bring the class up to date, or confirm it.',
    },
  },
});
