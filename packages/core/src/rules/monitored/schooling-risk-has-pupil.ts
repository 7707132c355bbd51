import { dataQualityCatalogue2017 } from '../../basis/data-quality-catalogue-2017';
import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { and, ge } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { hasRisk, isOpen, isPupil, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/schooling-risk-has-pupil',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, hasRisk('因学')),
  must: ge(members(isPupil), 1),
  marks: [c.schoolStatus, c.risk1, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, dataQualityCatalogue2017],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '风险为因学，家中却没有学生',
      what: '户编号{householdCode}风险中有因学，各成员都没有在校（本行在校生状况为{schoolStatus}）。',
      why: '因学须有在校学生；已毕业未更新风险，或在校生状况漏填，都会这样。',
      todo: '请核对在校生状况；刚毕业的，请核对风险是否仍在。',
    },
    en: {
      title: 'Risk of schooling, but nobody is at school',
      what: 'Household {householdCode} has the risk of schooling, but no member is at school (this row: {schoolStatus}).',
      why: 'The risk needs a pupil; one who has left school, or an entry left out, are common causes.',
      todo: 'Check the classes attended; if the pupil has just left, check whether the risk is still there.',
    },
  },
});
