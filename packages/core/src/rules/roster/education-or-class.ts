import { personChecker2021 } from '../../basis/person-checker-2021';
import { gt, known, or, param } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { roster } from '../../ledgers/roster';
import { schoolAgeTo } from '../../policy/parameters/school-age-to';
import { rule } from '../rule';

const { c } = roster;
export default rule({
  id: 'roster/education-or-class',
  ledger: roster,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: gt(schoolAgeById(c.idNumber), param(schoolAgeTo)),
  must: or(known(c.education), known(c.schoolStatus)),
  marks: [c.education, c.schoolStatus],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '文化程度与在校生状况都没有填',
      what: '{memberName}的文化程度和在校生状况都为空。',
      why: '在校的填在校生状况，不在校的填文化程度，必填其一。',
      todo: '请补填其中一项。',
    },
    en: {
      title: 'Neither schooling nor class',
      what: 'Schooling completed and class attended of {memberName} are both blank.',
      why: 'Whoever is at school has a class, everybody else the schooling completed.',
      todo: 'Fill in one of the two.',
    },
  },
});
