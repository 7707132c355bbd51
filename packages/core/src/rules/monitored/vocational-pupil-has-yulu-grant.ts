import { guizhouRuleSet2023 } from '../../basis/guizhou-rule-set-2023';
import { linzeYulu2025 } from '../../basis/linze-yulu-2025';
import { educationMeasure } from '../../codes/measure-education';
import { and, has } from '../../expr/build';
import { monitored } from '../../ledgers/monitored';
import { isOpen, isVocationalPupil } from '../monitored-conditions';
import { rule } from '../rule';

const { c } = monitored;

export default rule({
  id: 'monitored/vocational-pupil-has-yulu-grant',
  ledger: monitored,
  severity: 'notice',
  dataYears: { from: 2021 },
  when: and(isOpen, isVocationalPupil),
  must: has(educationMeasure, c.educationMeasures, '雨露计划'),
  marks: [c.educationMeasures, c.schoolStatus],
  basis: [guizhouRuleSet2023, linzeYulu2025],
  since: '0.1.0',
  words: {
    'zh-CN': {
      title: '中高职学生家庭没有雨露计划',
      what: '在校生状况为{schoolStatus}，教育帮扶为{educationMeasures}。',
      why: '监测对象家庭的中职、高职学生可申请雨露计划，没有的可能漏享。',
      todo: '请核对是否应享未享；不符合条件或已毕业的，可核实属实。',
    },
    en: {
      title: 'Vocational pupil without Yulu grant',
      what: 'The class is {schoolStatus}; help with schooling: {educationMeasures}.',
      why: 'Vocational pupils of monitored households may apply for the grant; this one may have missed it.',
      todo: 'See whether it is due; if the conditions are not met, confirm it as true.',
    },
  },
});
