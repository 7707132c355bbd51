import { personChecker2021 } from '../../basis/person-checker-2021';
import { schoolStatus } from '../../codes/school-status';
import { and, blank, is, known, not } from '../../expr/build';
import { person } from '../../ledgers/person';
import { rule } from '../rule';

const { c } = person;
export default rule({
  id: 'person/education-blank-at-school',
  ledger: person,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(known(c.schoolStatus), not(is(schoolStatus, c.schoolStatus, '非在校生'))),
  must: blank(c.education),
  marks: [c.education, c.schoolStatus],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '文化程度与在校生状况都填了',
      what: '{memberName}的文化程度填{education}，在校生状况又填{schoolStatus}。',
      why: '在校的只填在校生状况，不在校的只填文化程度。',
      todo: '在校的清空文化程度；已毕业的清空在校生状况。',
    },
    en: {
      title: 'Both schooling and class',
      what: '{memberName} has schooling completed ({education}) and a class ({schoolStatus}).',
      why: 'Whoever is at school has only a class, everybody else only the schooling completed.',
      todo: 'Clear the schooling of a pupil, or the class of somebody who has left school.',
    },
  },
});
