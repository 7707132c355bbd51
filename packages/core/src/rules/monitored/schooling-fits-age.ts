import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { education } from '../../codes/education';
import { ageById } from '../../expr/age-by-id';
import { and, ge, implies, is, known } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { rule } from '../rule';

const { c } = monitored;
const age = ageById(c.idNumber);

export default rule({
  id: 'monitored/schooling-fits-age',
  ledger: monitored,
  severity: 'suspect',
  when: known(c.education, c.idNumber),
  must: and(
    implies(is(education, c.education, '初中'), ge(age, 12)),
    implies(is(education, c.education, '高中'), ge(age, 15)),
    implies(is(education, c.education, '大专', '本科及以上', '大专及以上'), ge(age, 18)),
  ),
  marks: [c.education, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [dataQualityCatalogue2017, guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '年龄还小，文化程度却偏高',
      what: '证件号码{idNumber}{age}岁，文化程度为{education}。',
      why: '文化程度填已毕业的学历：初中至少12岁、高中15岁、大专18岁；在读的应填在校生状况。',
      todo: '请核对学历；在读的改填在校生状况。',
    },
    en: {
      title: 'Too young for the schooling completed',
      what: '{idNumber} is {age} years old; schooling completed: {education}.',
      why: 'Schooling completed is that of a finished school: junior at least 12, senior 15, college 18; pupils have a class instead.',
      todo: 'Check the schooling; for a pupil fill in the class attended.',
    },
  },
});
