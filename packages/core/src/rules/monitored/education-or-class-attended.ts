import { personChecker2021 } from '../../basis/person-checker-2021';
import { and, blank, not, or } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/education-or-class-attended',
  ledger: monitored,
  severity: 'suspect',
  must: or(and(blank(c.education), not(blank(c.schoolStatus))), and(blank(c.schoolStatus), not(blank(c.education)))),
  marks: [c.education, c.schoolStatus],
  basis: [personChecker2021],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '文化程度与在校生状况应只填一项',
      what: '文化程度为{education}，在校生状况为{schoolStatus}。',
      why: '在校的填在校生状况，不在校的填文化程度，两项正好填一项。',
      todo: '请核对是否在校，补填或清空一项。',
    },
    en: {
      title: 'Exactly one of schooling completed and class attended is filled in',
      what: 'Schooling completed: {education}; class attended: {schoolStatus}.',
      why: 'Pupils have a class, others the schooling they completed.',
      todo: 'See whether the person is at school, and fill in or clear one.',
    },
  },
});
