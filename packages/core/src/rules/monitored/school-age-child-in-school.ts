import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { compulsoryEducationMeasure } from '../../codes/measure-compulsory-education';
import { and, blank, ge, has, known, lt, not, optional, or, param } from '../../expr/build';
import { schoolAgeById } from '../../expr/school-age-by-id';
import { monitored } from '../../ledgers/monitored';
import { schoolAgeFrom } from '../../policy/parameters/school-age-from';
import { schoolAgeTo } from '../../policy/parameters/school-age-to';
import { isPupil } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;
const age = schoolAgeById(c.idNumber);

/** Households whose risk is removed: `monitored/removed-children-are-in-school`. */
export default rule({
  id: 'monitored/school-age-child-in-school',
  ledger: monitored,
  severity: 'suspect',
  when: and(
    known(c.idNumber),
    ge(age, param(schoolAgeFrom)),
    lt(age, param(schoolAgeTo)),
    or(blank(optional(c.riskRemoved)), not(optional(c.riskRemoved))),
  ),
  // Leave, 送教上门 and special schools are schooling; a reason entered is for the office to follow.
  must: or(
    isPupil,
    known(c.compulsoryDropoutReason),
    known(optional(c.dropoutReason)),
    has(compulsoryEducationMeasure, optional(c.compulsoryEducationMeasures), '送教上门', '特殊教育'),
  ),
  marks: [c.schoolStatus, c.compulsoryDropoutReason, c.idNumber],
  show: { age: { of: age, as: 'number' } },
  basis: [guizhouRuleSet2023],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '义务教育适龄孩子未在校，也没有原因',
      what: '证件号码{idNumber}按学年{age}岁，在校生状况为{schoolStatus}，义务教育阶段未上学原因为{compulsoryDropoutReason}。',
      why: '适龄孩子应在校；休学、送教上门、特殊教育、不具备学习条件的要写明。',
      todo: '请与学校核对学籍，补填在校生状况或原因。',
    },
    en: {
      title: 'A child of school age is not at school and no reason is given',
      what: '{idNumber}: age by school year {age}; class attended: {schoolStatus}; reason: {compulsoryDropoutReason}.',
      why: 'Children of that age should be at school; leave, teaching at home, special school and inability to learn are to be stated.',
      todo: 'Check with the school and fill in the class or the reason.',
    },
  },
});
