import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { zongyangRemoval2024 } from '../../basis/zongyang-removal-2024';
import { compulsoryEducationMeasure } from '../../codes/measure-compulsory-education';
import { and, ge, has, known, lt, or, param } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { monitored } from '../../ledgers/monitored';
import { schoolAgeFrom } from '../../policy/parameters/school-age-from';
import { schoolAgeTo } from '../../policy/parameters/school-age-to';
import { isPupil, isRemoved } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const age = schoolAgeById(c.idNumber);

export default rule({
  id: 'monitored/removed-children-are-in-school',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isRemoved, known(c.idNumber), ge(age, param(schoolAgeFrom)), lt(age, param(schoolAgeTo))),
  // 送教上门 and special schools are schooling.
  must: or(isPupil, has(compulsoryEducationMeasure, c.compulsoryEducationMeasures, '送教上门', '特殊教育')),
  marks: [c.schoolStatus, c.riskRemoved],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023, zongyangRemoval2024],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险已消除，适龄孩子却没有在校',
      what: '风险是否已消除填{riskRemoved}，本人按学年{age}岁，在校生状况为{schoolStatus}。',
      why: '消除风险要求义务教育有保障；送教上门、特殊教育算在学，不具备学习条件的除外。',
      todo: '请核对学籍；休学或不具备学习条件的，可核实属实。',
    },
    en: {
      title: 'The risk is removed, but a child is not at school',
      what: 'Risk removed: {riskRemoved}; age by school year {age}; class attended: {schoolStatus}.',
      why: 'Removal asks for compulsory schooling; teaching at home and special schools count, children unable to learn are exempt.',
      todo: 'Check the school’s register; for leave or inability confirm it as true.',
    },
  },
});
