import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { linzeYulu2025 } from '../../basis/linze-yulu-2025';
import { educationMeasure } from '../../codes/measure-education';
import { and, ge, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, isVocationalPupil, members } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/yulu-grant-has-vocational-pupil',
  ledger: monitored,
  severity: 'suspect',
  dataYears: { from: 2021 },
  when: and(isOpen, has(educationMeasure, c.educationMeasures, '雨露计划')),
  must: ge(members(isVocationalPupil), 1),
  marks: [c.educationMeasures, c.schoolStatus, c.householdCode],
  once: [c.householdCode],
  basis: [guizhouRuleSet2023, linzeYulu2025],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '有雨露计划，家中却没有中高职学生',
      what: '户编号{householdCode}教育帮扶为{educationMeasures}，家中没有中职、高职或技师学院学生（本行为{schoolStatus}）。',
      why: '雨露计划只补中职、高职（含技工）学生，普通高中和本科没有。',
      todo: '请核对在校生状况；刚毕业而补助未结束的，可核实属实。',
    },
    en: {
      title: 'Yulu grant, but no vocational pupil',
      what: 'Household {householdCode} has {educationMeasures}, but no member attends a vocational school or junior college (this row: {schoolStatus}).',
      why: 'The grant is for vocational schools and junior colleges only.',
      todo: 'Check the classes attended; if the pupil has just left and the grant still runs, confirm it as true.',
    },
  },
});
